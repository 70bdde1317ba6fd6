using Agenda;
using ConferenceHub.Data;
using ConferenceHub.Index;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ConferenceHub.Log;

/// <summary>Writes the derived rows of an event in the transaction of its append.</summary>
internal sealed class SqliteIndexWriter(ConferenceDb db) : IDisposable
{
    private readonly RowCommand<CaseEntry> cases = RowCommand<CaseEntry>.Upsert(db);
    private readonly RowCommand<ParticipantEntry> participants = RowCommand<ParticipantEntry>.Upsert(db);
    private readonly RowCommand<ActionEntry> actions = RowCommand<ActionEntry>.Upsert(db);
    private readonly RowCommand<ConferenceEntry> conferences = RowCommand<ConferenceEntry>.Upsert(db);
    private readonly SqliteCommand gone = Gone((SqliteConnection)db.Database.GetDbConnection());

    public void Write(CaseId reference, IndexChange rows, SqliteTransaction transaction)
    {
        if (rows.Case is { } entry)
            cases.Execute(entry, transaction);
        foreach (var person in rows.ParticipantsGone)
            Remove(reference, person, transaction);
        foreach (var participant in rows.Participants)
            participants.Execute(participant, transaction);
        foreach (var action in rows.Actions)
            actions.Execute(action, transaction);
        foreach (var conference in rows.Conferences)
            conferences.Execute(conference, transaction);
    }

    public void Dispose()
    {
        cases.Dispose();
        participants.Dispose();
        actions.Dispose();
        conferences.Dispose();
        gone.Dispose();
    }

    private void Remove(CaseId reference, PersonId person, SqliteTransaction transaction)
    {
        gone.Parameters[0].Value = reference.Value;
        gone.Parameters[1].Value = person.Value;
        gone.Transaction = transaction;
        gone.ExecuteNonQuery();
    }

    private static SqliteCommand Gone(SqliteConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM participant_index WHERE \"case\" = @case AND person = @person";
        command.Parameters.AddWithValue("@case", DBNull.Value);
        command.Parameters.AddWithValue("@person", DBNull.Value);
        return command;
    }
}
