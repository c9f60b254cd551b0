using Copin.Provisioning;

return ImportApplication.Run(args, Console.Out, Console.Error);
