using System.Text.Json;
using Copin.Model;
using Copin.Provisioning.Export;

namespace Copin.Provisioning.CommandLine.Output;

/// <summary>Results of apply, check and destroy as JSON; versioned like <see cref="PlanJson"/>.</summary>
internal static class ResultJson
{
    public static string Write(ApplyResult result) => Write(result.Succeeded, result.Items, result.Failures, (writer, item) =>
    {
        WriteResource(writer, item.Resource, item.Kind, item.Name);
        writer.WriteString("outcome", Word(item.Outcome.ToString()));
        if (item.Outputs is { } outputs)
        {
            writer.WriteStartObject("outputs");
            foreach (var (name, value) in outputs.Values.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                writer.WriteString(name, value);
            writer.WriteEndObject();
        }

        if (item.Note.Length > 0)
            writer.WriteString("note", item.Note);
        WriteInstructions(writer, item.Instructions is { } step ? [step] : []);
    });

    public static string Write(CheckResult result) => Write(result.Passed, result.Items, result.Failures, (writer, item) =>
    {
        WriteResource(writer, item.Resource, item.Kind, item.Name);
        writer.WriteString("outcome", Word(item.Outcome.ToString()));
        writer.WriteString("summary", item.Summary);
        if (item.Message is { } message)
        {
            writer.WriteStartObject("message");
            writer.WriteString("endpoint", message.Endpoint.AbsoluteUri);
            writer.WriteNumber("status", message.Status);
            writer.WriteString("logId", message.LogId);
            writer.WriteString("logStatus", message.LogStatus);
            writer.WriteEndObject();
        }
    });

    public static string Write(DestroyResult result) => Write(result.Succeeded, result.Items, result.Failures, (writer, item) =>
    {
        WriteResource(writer, item.Resource, item.Kind, item.Name);
        writer.WriteString("outcome", Word(item.Outcome.ToString()));
        if (item.Note.Length > 0)
            writer.WriteString("note", item.Note);
        WriteInstructions(writer, item.Parts);
    });

    public static string Write(string folder, IReadOnlyList<ExportedFile> files) => ExportJson.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("formatVersion", PlanJson.FormatVersion);
        writer.WriteString("folder", folder);
        writer.WriteStartArray("files");
        foreach (var file in files)
            writer.WriteStringValue(file.Path);
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    /// <summary>A run that could not begin or go on.</summary>
    public static string Write(ProvisioningException exception) => Write<ResourceFailure>(false, [], Failures(exception), (_, _) => { });

    public static void WriteResource(Utf8JsonWriter writer, string resource, ResourceKind kind, string name)
    {
        writer.WriteString("resource", resource);
        writer.WriteString("kind", kind.Title);
        writer.WriteString("name", name);
    }

    public static void WriteFailures(Utf8JsonWriter writer, IReadOnlyList<ResourceFailure> failures)
    {
        writer.WriteStartArray("failures");
        foreach (var failure in failures)
        {
            writer.WriteStartObject();
            writer.WriteString("resource", failure.Resource);
            writer.WriteString("parameter", failure.Parameter);
            writer.WriteString("title", failure.Title);
            writer.WriteString("file", failure.Source?.File);
            if (failure.Source is { } source)
                writer.WriteNumber("line", source.Line);
            writer.WriteString("operation", failure.Operation);
            writer.WriteString("reason", failure.Reason);
            writer.WriteString("code", failure.Code);
            writer.WriteString("correlationId", failure.CorrelationId);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>The first part of a manual step, and behind it all parts where there are several.</summary>
    public static void WriteInstructions(Utf8JsonWriter writer, IReadOnlyList<ManualStepInstructions> parts)
    {
        if (parts.Count == 0)
            return;
        writer.WritePropertyName("manualStep");
        Write(writer, parts[0]);
        if (parts.Count == 1)
            return;
        writer.WriteStartArray("manualStepParts");
        foreach (var part in parts)
            Write(writer, part);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, ManualStepInstructions step)
    {
        writer.WriteStartObject();
        writer.WriteString("step", step.Step);
        writer.WriteString("title", step.Title);
        writer.WriteString("where", step.Where);
        writer.WriteString("instructions", step.Instructions);
        writer.WriteString("outcome", step.Outcome);
        if (step.Remark.Length > 0)
            writer.WriteString("remark", step.Remark);
        writer.WriteStartArray("files");
        foreach (var file in step.Files)
            writer.WriteStringValue(file.Path);
        writer.WriteEndArray();
        writer.WriteStartArray("askedValues");
        foreach (var asked in step.AskedValues)
        {
            writer.WriteStartObject();
            writer.WriteString("name", asked.Name);
            writer.WriteString("meaning", asked.Meaning);
            writer.WriteString("pattern", asked.Pattern);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>An enumeration's member as JSON spells it: <c>waitsForPerson</c>.</summary>
    public static string Word(string member) => JsonNamingPolicy.CamelCase.ConvertName(member);

    private static IReadOnlyList<ResourceFailure> Failures(ProvisioningException exception) => exception switch
    {
        { Failures.Count: > 0 } => exception.Failures,
        LandscapeConfigurationException { Faults: var faults } =>
            [.. faults.Select(fault => new ResourceFailure { Title = fault.Key, Reason = fault.Source is null ? fault.Problem : $"{fault.Source}: {fault.Problem}" })],
        SecretException { Faults: var faults } =>
            [.. faults.Select(fault => new ResourceFailure { Parameter = fault.Parameter, Title = $"parameter {fault.Parameter}", Source = fault.Source, Reason = fault.Problem })],
        _ => [.. exception.Message.Split('\n').Select(line => new ResourceFailure { Title = "", Reason = line })],
    };

    private static string Write<T>(bool succeeded, IReadOnlyList<T> items, IReadOnlyList<ResourceFailure> failures, Action<Utf8JsonWriter, T> write) => ExportJson.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("formatVersion", PlanJson.FormatVersion);
        writer.WriteBoolean("succeeded", succeeded);
        writer.WriteStartArray("resources");
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteFailures(writer, failures);
        writer.WriteEndObject();
    });
}
