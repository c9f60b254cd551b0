using System.Globalization;
using System.Text;
using Copin.Model;
using Copin.Provisioning.Engine;

namespace Copin.Provisioning.Export;

/// <summary>A constant of a repository as it is to be entered.</summary>
/// <param name="Name">The constant.</param>
/// <param name="Value">The value; of a secret the reference, and where it is kept.</param>
/// <param name="IsSecret">Whether it is a secret.</param>
internal sealed record EnteredConstant(string Name, string Value, bool IsSecret);

/// <summary>The constants of each repository of SAP Identity Management that the import leaves to be entered, or to be looked at.</summary>
internal static class RepositoryConstantsExport
{
    public static IEnumerable<ExportedFile> Files(IResourceTexts texts) => texts.Landscape.All<IdmRepository>().Select(repository => new ExportedFile(
        $"identity-management/{LandscapeExport.FileName(texts.Show(repository.Name))}.constants.md", Write(repository, texts)));

    /// <summary>The constants, in the order in which the guide enters them.</summary>
    public static IEnumerable<EnteredConstant> Constants(IdmRepository repository, IResourceTexts texts)
    {
        if (repository.CallerIn(texts.Landscape) is { } caller)
        {
            yield return Plain(RepositoryConstants.AuthUser, texts.Show(texts.Output((Resource)caller, "ClientId")));
            yield return new EnteredConstant(RepositoryConstants.AuthPassword, texts.ShowSecret(caller.Secret), true);
        }

        if (repository.ProxyHost.HasValue)
            yield return Plain(RepositoryConstants.ProxyHost, texts.Show(repository.ProxyHost));
        if (repository.ProxyPort.IsDeclared)
            yield return Plain(RepositoryConstants.ProxyPort, repository.ProxyPort.Value.ToString(CultureInfo.InvariantCulture));
        if (repository.ProxyUser.HasValue)
            yield return Plain(RepositoryConstants.ProxyUser, texts.Show(repository.ProxyUser));
        if (repository.ProxyPassword.HasValue)
            yield return new EnteredConstant(RepositoryConstants.ProxyPassword, texts.ShowSecret(repository.ProxyPassword), true);
        yield return Plain(RepositoryConstants.ScimAssignmentMethod, repository.AssignmentMethod.Value == ScimAssignmentMethod.Put ? "PUT" : "PATCH");
        foreach (var constant in repository.Constants)
            if (constant.Name.HasValue && constant.Value.HasValue)
                yield return constant.Value.Role == TextRole.Secret
                    ? new EnteredConstant(texts.Show(constant.Name), texts.ShowSecret(constant.Value), true)
                    : Plain(texts.Show(constant.Name), texts.Show(constant.Value));

        static EnteredConstant Plain(string name, string value) => new(name, value, false);
    }

    private static string Write(IdmRepository repository, IResourceTexts texts)
    {
        var page = new StringBuilder($"# Repository {texts.Show(repository.Name)}: constants\n\n| constant | value |\n|---|---|\n");
        foreach (var constant in Constants(repository, texts))
            page.Append($"| {Cell(constant.Name)} | {Cell(constant.Value)} |\n");
        return page.ToString();
    }

    // A bar or a line break would end the cell.
    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings("<br/>");
}
