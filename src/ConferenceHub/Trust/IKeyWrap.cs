using Microsoft.AspNetCore.DataProtection;

namespace ConferenceHub.Trust;

/// <summary>
/// Keeps the keys of the cases safe in the database. Without the host's own key a wrapped key is worth nothing.
/// </summary>
public interface IKeyWrap
{
    byte[] Wrap(byte[] key);

    byte[] Unwrap(byte[] wrapped);
}

/// <summary>
/// Wraps with the data-protection keys of this host, which roll over by themselves and still unwrap what an older one
/// wrapped.
/// </summary>
public sealed class DataProtectionKeyWrap(IDataProtectionProvider provider) : IKeyWrap
{
    // The purpose is part of every wrapped key: changing it makes every case unreadable.
    private readonly IDataProtector protector = provider.CreateProtector("Nazorg.CaseKeys");

    public byte[] Wrap(byte[] key) => protector.Protect(key);

    public byte[] Unwrap(byte[] wrapped) => protector.Unprotect(wrapped);
}
