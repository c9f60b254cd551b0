using Copin.Sandbox;
using Landscapes;

return await CoPin.Application.WithSandbox(SapSandbox.CreateHandler).RunAsync(args);
