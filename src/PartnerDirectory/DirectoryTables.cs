using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartnerDirectory;

internal sealed class OrganisationTable : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.ToTable("organisations").HasKey(row => row.Id);
        builder.HasIndex(row => row.Key).IsUnique();
        builder.Property(row => row.Version).IsConcurrencyToken();
    }
}

internal sealed class ContactTable : IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.ToTable("contacts").HasKey(row => row.Id);
        builder
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(row => row.Organisation)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.Organisation, row.Key }).IsUnique();
        builder.Property(row => row.Version).IsConcurrencyToken();
    }
}

internal sealed class OfferCardTable : IEntityTypeConfiguration<OfferCard>
{
    public void Configure(EntityTypeBuilder<OfferCard> builder)
    {
        builder.ToTable("offer_cards").HasKey(row => row.Id);
        builder
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(row => row.Organisation)
            .OnDelete(DeleteBehavior.Restrict);
        builder.Property(row => row.Version).IsConcurrencyToken();
    }
}

internal sealed class MeasureTable : IEntityTypeConfiguration<Measure>
{
    public void Configure(EntityTypeBuilder<Measure> builder)
    {
        builder.ToTable("measures").HasKey(row => row.Id);
        builder.Property(row => row.Version).IsConcurrencyToken();
    }
}

internal sealed class ExperienceTable : IEntityTypeConfiguration<Experience>
{
    public void Configure(EntityTypeBuilder<Experience> builder)
    {
        builder.ToTable("experiences").HasKey(row => row.Id);
        builder.HasOne<Measure>().WithMany().HasForeignKey(row => row.Measure).OnDelete(DeleteBehavior.Restrict);
    }
}
