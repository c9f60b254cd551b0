using Copin.Model;

namespace Copin.Generator;

/// <summary>Writes the typed provisioner: a step takes the applied resources that it depends on, so that steps out of order do not compile.</summary>
internal static class ProvisionerEmitter
{
    private const string Task = "global::System.Threading.Tasks.Task";
    private const string Cancellation = "global::System.Threading.CancellationToken cancellationToken = default";

    private static readonly (string Method, string Result, string Meaning)[] Whole =
    [
        ("PlanAsync", "Plan", "Compares what is declared with what is there, and changes nothing."),
        ("ApplyAsync", "ApplyResult", "Makes everything as it is declared, in parallel where the order allows."),
        ("CheckAsync", "CheckResult", "Checks the landscape from end to end."),
        ("DestroyAsync", "DestroyResult", "Takes away what was applied, in reverse order."),
    ];

    /// <summary>The file; null where <c>Copin.Provisioning</c> is not referenced.</summary>
    public static CodeWriter? Emit(GeneratedLandscape landscape)
    {
        if (!landscape.Features.HasProvisioning)
            return null;
        var name = landscape.Names.Provisioner;
        var writer = RecordPart.Open(landscape.Declaration.Type);
        writer.Line("/// <summary>Provisions this landscape step by step: each step takes the applied resources that it depends on.</summary>").Line(CSharp.GeneratedCode);
        writer.Open($"public {landscape.New}sealed class {name} : global::System.IAsyncDisposable").Line($$"""
            /// <summary>Opens a session; it is refused while another run of the same landscape and environment is at work.</summary>
            /// <param name="landscape">The landscape with the parameters of an environment.</param>
            /// <param name="options">How to run; the defaults where left out.</param>
            public {{name}}({{landscape.Type}} landscape, global::Copin.Provisioning.ProvisioningOptions? options = null)
            {
                Session = global::Copin.Provisioning.LandscapeSession.Open(landscape, options ?? new global::Copin.Provisioning.ProvisioningOptions());
            }

            /// <summary>The session that every step runs in.</summary>
            public global::Copin.Provisioning.LandscapeSession Session { get; }
            """);
        var members = NameScope.OfRecord(name);
        members.Reserve(["Session", "DisposeAsync", .. Whole.Select(method => method.Method)]);
        foreach (var resource in landscape.InOrder)
            if (resource.Access.Length > 0)
                EmitStep(writer.Line(), landscape, resource, members.Take($"Apply{resource.Name}Async"));
        foreach (var (method, result, meaning) in Whole)
            writer.Line().Line($$"""
                /// <summary>{{meaning}}</summary>
                /// <param name="cancellationToken">Ends the run after the calls that are under way.</param>
                public {{Task}}<global::Copin.Provisioning.{{result}}> {{method}}({{Cancellation}}) => Session.{{method}}(cancellationToken);
                """);
        writer.Line().Line("""
            /// <summary>Ends the session.</summary>
            public global::System.Threading.Tasks.ValueTask DisposeAsync() => Session.DisposeAsync();
            """);
        writer.Close();
        return RecordPart.Close(writer, landscape.Declaration.Type);
    }

    private static void EmitStep(CodeWriter writer, GeneratedLandscape landscape, GeneratedResource resource, string method)
    {
        var parameters = new NameScope();
        parameters.Reserve("cancellationToken");
        var outputs = parameters.Take("outputs");
        var needed = landscape.DependenciesOf(resource)
            .Where(dependency => dependency.Access == "public" || dependency.Access == resource.Access)
            .Select(dependency => (dependency.AppliedType, Name: parameters.Take(CSharp.CamelCase(dependency.Name)), Title: dependency.Resource.Kind.Title))
            .ToArray();
        var steps = string.Join(", ", resource.Resource.Steps.Select(step => step.Label.Known).Where(label => label is not null));
        writer.Line($"/// <summary>Applies {CSharp.Doc($"{resource.Resource.Kind.Title} {resource.Name}{(steps.Length > 0 ? $" (step {steps})" : "")}")}.</summary>");
        foreach (var dependency in needed)
            writer.Line($"/// <param name=\"{dependency.Name}\">The applied {CSharp.Doc(dependency.Title)}.</param>");
        writer.Line("/// <param name=\"cancellationToken\">Ends the step before its next call.</param>");
        var list = string.Concat(needed.Select(dependency => $"{dependency.AppliedType} {CSharp.Identifier(dependency.Name)}, "));
        writer.Open($"{resource.Access} async {Task}<{resource.AppliedType}> {CSharp.Identifier(method)}({list}{Cancellation})");
        foreach (var dependency in needed)
            writer.Line($"_ = {CSharp.Identifier(dependency.Name)} ?? throw new global::System.ArgumentNullException(nameof({CSharp.Identifier(dependency.Name)}));");
        writer.Line($"var {outputs} = await Session.ApplyAsync({CSharp.Text(resource.Name)}, cancellationToken).ConfigureAwait(false);");
        writer.Line(resource.IsTyped ? $"return new {resource.AppliedType}({outputs});" : $"return {outputs};");
        writer.Close();
    }
}
