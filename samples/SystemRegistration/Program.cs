using Copin.Sandbox;
using Samples;

// With arguments: the landscape's command line, against real systems or, with --sandbox, a sandbox that runs alone.
// Without: all of guide 3, and what follows from it, against a sandbox of its own.
return args.Length > 0
    ? await SystemRegistration.Application.WithSandbox(SapSandbox.CreateHandler).RunAsync(args)
    : await Walkthrough.RunAsync();
