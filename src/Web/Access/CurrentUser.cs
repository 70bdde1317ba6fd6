using System.Reflection;
using Agenda;
using ConferenceHub.Hub;
using ConferenceHub.Preparing;

namespace Web.Access;

/// <summary>Who asks, after the access rule of the endpoint let them in.</summary>
internal sealed class CurrentUser(Caller? caller, IAccounts accounts) : IBindableFromHttpContext<CurrentUser>
{
    public bool IsSignedIn => caller is not null;

    /// <summary>The detainee's screen of one case.</summary>
    public bool IsScreen => caller?.ScreenOf is not null;

    public Caller Caller => caller ?? throw new InvalidOperationException("This endpoint is open to anybody.");

    public PersonId Person => Caller.Person;

    /// <summary>Outside any case.</summary>
    public Actor Actor =>
        FindAccount()?.AsActor() ?? throw new InvalidOperationException("This endpoint asks for no account.");

    public Account? FindAccount() => caller is null ? null : accounts.Find(caller.Person);

    public static ValueTask<CurrentUser?> BindAsync(HttpContext context, ParameterInfo parameter) =>
        new(context.Features.Get<CurrentUser>());
}
