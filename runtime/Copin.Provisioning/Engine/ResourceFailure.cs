using System.Text;
using Copin.Model;

namespace Copin.Provisioning;

/// <summary>What went wrong with one resource, or with the connection that a landscape's parameter describes. Holds no secret.</summary>
public sealed record ResourceFailure
{
    /// <summary>The resource's record name; empty where a connection failed.</summary>
    public string Resource { get; init; } = "";

    /// <summary>The landscape's parameter that holds the connection; empty where it is a resource's own failure.</summary>
    public string Parameter { get; init; } = "";

    /// <summary>Kind and name, such as <c>communication user COPIN</c>; the parameter's name where a connection failed.</summary>
    public required string Title { get; init; }

    /// <summary>The line of the declaration; null where it is not known.</summary>
    public SourceLine? Source { get; init; }

    /// <summary>What was to be done, such as <c>create communication user 'COPIN'</c>; empty where no call was made.</summary>
    public string Operation { get; init; } = "";

    /// <summary>Why it was not done: what the system said, or what is missing.</summary>
    public required string Reason { get; init; }

    /// <summary>The system's code, such as <c>CM_APS_CS/025</c>; null where it gave none.</summary>
    public string? Code { get; init; }

    /// <summary>The system's ID of the call, for a support ticket; null where it gave none.</summary>
    public string? CorrelationId { get; init; }

    /// <summary>The whole message on one line, with file and line in front where they are known.</summary>
    public string Message
    {
        get
        {
            var text = new StringBuilder();
            if (Source is not null)
                text.Append(Source).Append(": ");
            text.Append(Title).Append(": ");
            if (Operation.Length > 0)
                text.Append("cannot ").Append(Operation).Append(": ");
            return text.Append(Reason).ToString();
        }
    }

    /// <summary>The whole message.</summary>
    public override string ToString() => Message;
}
