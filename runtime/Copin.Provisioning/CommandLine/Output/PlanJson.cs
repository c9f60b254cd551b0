using System.Text.Json;
using Copin.Provisioning.Export;

namespace Copin.Provisioning.CommandLine.Output;

/// <summary>A plan as JSON. <c>formatVersion</c> changes its first number when a member changes its meaning, the second when members are added.</summary>
internal static class PlanJson
{
    public const string FormatVersion = "1.1";

    public static string Write(Plan plan) => ExportJson.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("formatVersion", FormatVersion);
        writer.WriteString("landscape", plan.Landscape);
        writer.WriteString("environment", plan.Environment);
        writer.WriteBoolean("hasChanges", plan.HasChanges);
        writer.WriteStartArray("resources");
        foreach (var item in plan.Items)
            Write(writer, item);
        writer.WriteEndArray();
        ResultJson.WriteFailures(writer, plan.Failures);
        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, PlanItem item)
    {
        writer.WriteStartObject();
        ResultJson.WriteResource(writer, item.Resource, item.Kind, item.Name);
        writer.WriteString("action", ResultJson.Word(item.Action.ToString()));
        writer.WriteStartArray("steps");
        foreach (var step in item.Steps)
        {
            writer.WriteStartObject();
            writer.WriteString("label", step.Label);
            writer.WriteString("title", step.Title);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("differences");
        foreach (var difference in item.Differences)
        {
            writer.WriteStartObject();
            writer.WriteString("property", difference.Property);
            writer.WriteString("before", difference.Before);
            writer.WriteString("after", difference.After);
            writer.WriteBoolean("secret", difference.IsSecret);
            writer.WriteBoolean("knownAfterApply", difference.IsKnownAfterApply);
            writer.WriteBoolean("forcesReplacement", difference.ForcesReplacement);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (item.Note.Length > 0)
            writer.WriteString("note", item.Note);
        ResultJson.WriteInstructions(writer, item.Parts);
        writer.WriteEndObject();
    }
}
