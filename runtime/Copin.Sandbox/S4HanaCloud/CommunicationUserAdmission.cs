using Copin.Sandbox.Http;

namespace Copin.Sandbox.S4HanaCloud;

/// <summary>Logon to the API host: HTTP Basic with a communication user, whose arrangements decide what it may call; then CSRF.</summary>
/// <remarks>A wrong password, a locked user and a user of no arrangement all end at the logon page with 401; the third failed logon locks the user.</remarks>
internal sealed class CommunicationUserAdmission(S4HanaCloudTenant tenant, CsrfSessions csrf) : Admission
{
    public override Reply? Refuse(Call call, Route? route)
    {
        if (call.Basic() is not { } given || tenant.UserNamed(given.User) is not { } user)
        {
            return LogonPage();
        }

        if (user.LockStatus != "not_locked")
        {
            return LogonPage();
        }

        if (user.Password != given.Password)
        {
            user.FailedLogons++;
            if (user.FailedLogons >= S4HanaCloudTenant.LogonsUntilLock)
            {
                user.LockStatus = "locked_by_system";
            }

            return LogonPage();
        }

        user.FailedLogons = 0;
        HashSet<string> scenarios = tenant.ScenariosOf(user);
        if (scenarios.Count == 0)
        {
            return LogonPage();
        }

        if (route?.Access is { } access && !access.Split('|').Any(scenarios.Contains))
        {
            return call.Errors.Render(call, 403, "/IWFND/MED/170", "No authorization to access the service");
        }

        call.Caller = user;
        return route is { Stateless: true } ? null : csrf.Check(call, user.Id);
    }

    private static Reply LogonPage() => Reply.Html(401, FioriLogonPages.Html).With("WWW-Authenticate", "Basic realm=\"SAP NetWeaver Application Server\"");
}
