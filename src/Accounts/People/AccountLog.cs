using Agenda;
using Microsoft.Extensions.Logging;

namespace Accounts.People;

/// <summary>Who gave whom access. Ids only: a log names nobody.</summary>
internal static partial class AccountLog
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Account {Person} was invited as {Role} by {By}.")]
    public static partial void Invited(this ILogger logger, PersonId person, Role role, PersonId? by);

    [LoggerMessage(Level = LogLevel.Information, Message = "Account {Person} became {Role} by {By}.")]
    public static partial void RoleGiven(this ILogger logger, PersonId person, Role role, PersonId by);

    [LoggerMessage(Level = LogLevel.Information, Message = "Account {Person} was stopped by {By}.")]
    public static partial void Disabled(this ILogger logger, PersonId person, PersonId by);

    [LoggerMessage(Level = LogLevel.Information, Message = "Account {Person} got access again by {By}.")]
    public static partial void Enabled(this ILogger logger, PersonId person, PersonId by);

    [LoggerMessage(Level = LogLevel.Information, Message = "Account {Person} was linked to a sign-in of {Issuer}.")]
    public static partial void Linked(this ILogger logger, PersonId person, string issuer);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Somebody without access signed in at {Issuer}.")]
    public static partial void Unknown(this ILogger logger, string issuer);
}
