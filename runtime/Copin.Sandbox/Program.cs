return await Copin.Sandbox.SandboxCommand.Create().Parse(args).InvokeAsync();
