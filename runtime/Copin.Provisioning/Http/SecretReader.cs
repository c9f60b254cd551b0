namespace Copin.Provisioning.Http;

/// <summary>Reads a secret at the moment it is needed: a password, a client secret.</summary>
/// <remarks>
/// The value goes into one request's header or body and nowhere else: no client keeps it in a field that prints, and
/// no exception carries it. A delegate is passed instead of a <see cref="string"/> so that records and logs cannot hold it.
/// </remarks>
/// <param name="cancellationToken">Ends a reader that waits, such as a prompt.</param>
public delegate ValueTask<string> SecretReader(CancellationToken cancellationToken);
