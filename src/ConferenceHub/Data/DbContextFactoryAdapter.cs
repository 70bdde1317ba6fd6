using Microsoft.EntityFrameworkCore;

namespace ConferenceHub.Data;

/// <summary>Lets the readers ask for the model without knowing the engine that was chosen.</summary>
internal sealed class DbContextFactoryAdapter<TDb>(IDbContextFactory<TDb> databases) : IDbContextFactory<ConferenceDb>
    where TDb : ConferenceDb
{
    public ConferenceDb CreateDbContext() => databases.CreateDbContext();
}
