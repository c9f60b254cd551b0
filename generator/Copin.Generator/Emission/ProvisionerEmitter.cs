using Copin.Model;

namespace Copin.Generator;

/// <summary>Writes the typed provisioner: a step takes the applied resources that it depends on, so that steps out of order do not compile.</summary>
internal static class ProvisionerEmitter
{
    private const string Task = "global::System.Threading.Tasks.Task";
    private const string Cancellation = "global::System.Threading.CancellationToken cancellationToken = default";

    private static readonly string[] OfEveryStep = ["cancellationToken"];

    // The members of LandscapeProvisioner.
    private static readonly string[] Inherited = ["Session", "PlanAsync", "ApplyAsync", "CheckAsync", "DestroyAsync", "StepAsync", "DisposeAsync"];

    /// <summary>The file; null where <c>Copin.Provisioning</c> is not referenced.</summary>
    public static CodeWriter? Emit(GeneratedLandscape landscape)
    {
        if (!landscape.Features.HasProvisioning)
            return null;
        var name = landscape.Names.Provisioner;
        var writer = RecordPart.Open(landscape.Declaration.Type);
        writer.Line("/// <summary>Provisions this landscape step by step: each step takes the applied resources that it depends on.</summary>").Line(CSharp.GeneratedCode);
        writer.Open($"public {landscape.New}sealed class {name} : global::Copin.Provisioning.LandscapeProvisioner").Line($$"""
            /// <summary>Opens a session; it is refused while another run of the same landscape and environment is at work.</summary>
            /// <param name="landscape">The landscape with the parameters of an environment.</param>
            /// <param name="options">How to run; the defaults where left out.</param>
            public {{name}}({{landscape.Type}} landscape, global::Copin.Provisioning.ProvisioningOptions? options = null) : base(landscape, options) { }
            """);
        var members = NameScope.OfRecord(name);
        members.Reserve(Inherited);
        foreach (var resource in landscape.InOrder)
            if (resource.Access.Length > 0)
                EmitStep(writer.Line(), landscape, resource, members.Take($"Apply{resource.Name}Async"));
        writer.Close();
        return RecordPart.Close(writer, landscape.Declaration.Type);
    }

    private static void EmitStep(CodeWriter writer, GeneratedLandscape landscape, GeneratedResource resource, string method)
    {
        var parameters = new NameScope(OfEveryStep);
        var outputs = parameters.Take("outputs");
        var needed = landscape.DependenciesOf(resource)
            .Where(dependency => dependency.Access == "public" || dependency.Access == resource.Access)
            .Select(dependency => (dependency.AppliedType, Name: parameters.Take(CSharp.CamelCase(dependency.Name)), dependency.Resource.Kind.Title))
            .ToArray();
        var steps = string.Join(", ", resource.Resource.Steps.Select(static step => step.Label.Known).Where(static label => label is not null));
        writer.Line($"/// <summary>Applies {resource.Resource.Kind.Title} {CSharp.Doc(resource.Name)}{(steps.Length > 0 ? $" (step {CSharp.Doc(steps)})" : "")}.</summary>");
        foreach (var dependency in needed)
            writer.Line($"/// <param name=\"{dependency.Name}\">The applied {CSharp.Doc(dependency.Title)}.</param>");
        writer.Line("/// <param name=\"cancellationToken\">Ends the step before its next call.</param>");
        writer.Write($"{resource.Access} {Task}<{resource.AppliedType}> {CSharp.Identifier(method)}(");
        foreach (var dependency in needed)
            writer.Write($"{dependency.AppliedType} {CSharp.Identifier(dependency.Name)}, ");
        writer.Line($"{Cancellation})").Open();
        foreach (var dependency in needed)
            writer.Line($"global::System.ArgumentNullException.ThrowIfNull({CSharp.Identifier(dependency.Name)});");
        if (resource.IsTyped)
            writer.Line($"return StepAsync({CSharp.Text(resource.Name)}, static {outputs} => new {resource.AppliedType}({outputs}), cancellationToken);");
        else
            writer.Line($"return Session.ApplyAsync({CSharp.Text(resource.Name)}, cancellationToken);");
        writer.Close();
    }
}
