using Samples;

// --profile legacy takes the guide's own set-up instead of today's.
// With further arguments: the landscape's command line, against real systems or, with --sandbox, a sandbox that runs alone.
// Without: all of guide 2 against a sandbox of its own.
if (Profile.Take(ref args) is not { } profile)
    return 1;
return args.Length > 0 ? await profile.Application.RunAsync(args) : await Walkthrough.RunAsync(profile);
