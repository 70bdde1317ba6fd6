using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ConferenceHub.Data;

/// <summary>
/// One prepared statement that writes rows of one table. Columns and conversions come from the model, so that what is
/// written here and what EF Core reads cannot drift apart.
/// </summary>
internal sealed class RowCommand<TRow> : IDisposable
    where TRow : class
{
    private readonly SqliteCommand command;
    private readonly Column[] columns;

    private RowCommand(ConferenceDb db, Func<RowSql, string> sql)
    {
        var table = db.Model.FindEntityType(typeof(TRow))!;
        command = ((SqliteConnection)db.Database.GetDbConnection()).CreateCommand();
        command.CommandText = sql(new RowSql(table));
        columns = [.. table.GetProperties().Select(AddColumn)];
        command.Prepare();
    }

    /// <summary>Inserts the row only as the next one of its case.</summary>
    public static RowCommand<TRow> AtHead(ConferenceDb db) => new(db, sql => sql.InsertAtHead);

    public static RowCommand<TRow> Insert(ConferenceDb db) => new(db, sql => sql.Insert);

    /// <summary>Inserts the row in another table with the same columns.</summary>
    public static RowCommand<TRow> InsertInto(ConferenceDb db, string table) => new(db, sql => sql.InsertInto(table));

    public static RowCommand<TRow> Upsert(ConferenceDb db) => new(db, sql => sql.Upsert);

    /// <summary>How many rows were written: 0 or 1.</summary>
    public int Execute(TRow row, SqliteTransaction transaction)
    {
        foreach (var column in columns)
            column.Set(row);
        command.Transaction = transaction;
        return command.ExecuteNonQuery();
    }

    public void Dispose() => command.Dispose();

    private Column AddColumn(IProperty property) =>
        new(
            command.Parameters.AddWithValue("@" + property.GetColumnName(), DBNull.Value),
            property,
            property.GetTypeMapping().Converter
        );

    private sealed record Column(SqliteParameter Parameter, IProperty Property, ValueConverter? Converter)
    {
        public void Set(TRow row)
        {
            var value = Property.PropertyInfo!.GetValue(row);
            Parameter.Value =
                (value is null || Converter is null ? value : Converter.ConvertToProvider(value)) ?? DBNull.Value;
        }
    }
}

/// <summary>The statements of one table, spelled from its model.</summary>
internal sealed class RowSql(IEntityType table)
{
    private readonly string name = Quoted(table.GetTableName()!);
    private readonly string[] columns = [.. table.GetProperties().Select(property => property.GetColumnName())];
    private readonly string[] keys =
    [
        .. table.FindPrimaryKey()!.Properties.Select(property => property.GetColumnName()),
    ];

    public string InsertAtHead =>
        $"INSERT INTO {name} ({Names(columns)}) SELECT {Values} WHERE (SELECT COALESCE(MAX(\"sequence\"), 0) FROM {name} WHERE \"case\" = @case) = @sequence - 1";

    public string Insert => $"INSERT INTO {name} ({Names(columns)}) VALUES ({Values})";

    public string Upsert =>
        $"{Insert} ON CONFLICT ({Names(keys)}) DO UPDATE SET {string.Join(", ", columns.Except(keys, StringComparer.Ordinal).Select(Taken))}";

    /// <summary>A table of this connection alone, with the same columns: to fill it locks nothing.</summary>
    public string StagedAs(string other) =>
        $"CREATE TEMP TABLE {Quoted(other)} AS SELECT {Names(columns)} FROM {name} WHERE 0";

    public string InsertInto(string other) => $"INSERT INTO {Quoted(other)} ({Names(columns)}) VALUES ({Values})";

    /// <summary>Takes the rows of version 1 over, but for those whose id or unique name is taken.</summary>
    public string AddNewFrom(string other) =>
        $"INSERT INTO {name} ({Names(columns)}) SELECT {Names(columns)} FROM {Quoted(other)} WHERE \"version\" = 1 ON CONFLICT DO NOTHING";

    /// <summary>Takes the other rows over, each in place of the version before it.</summary>
    public string UpdateFrom(string other) =>
        $"UPDATE {name} SET {string.Join(", ", columns.Except(keys, StringComparer.Ordinal).Select(column => $"{Quoted(column)} = {Quoted(other)}.{Quoted(column)}"))} FROM {Quoted(other)} "
        + $"WHERE {string.Join(" AND ", keys.Select(key => $"{name}.{Quoted(key)} = {Quoted(other)}.{Quoted(key)}"))} AND {Quoted(other)}.\"version\" > 1 AND {name}.\"version\" = {Quoted(other)}.\"version\" - 1";

    private string Values => string.Join(", ", columns.Select(column => "@" + column));

    private static string Names(IEnumerable<string> columns) => string.Join(", ", columns.Select(Quoted));

    private static string Taken(string column) => $"{Quoted(column)} = excluded.{Quoted(column)}";

    private static string Quoted(string identifier) => $"\"{identifier}\"";
}
