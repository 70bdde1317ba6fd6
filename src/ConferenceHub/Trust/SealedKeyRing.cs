using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;

namespace ConferenceHub.Trust;

/// <summary>Seals the keys of cookies and links with the master key, so that a copy of their folder forges neither.</summary>
public sealed class SealedKeyRing(MasterKey master) : IXmlEncryptor
{
    internal const string Place = "ring";

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var text = plaintextElement.ToString(SaveOptions.DisableFormatting);
        var box = master.Seal(Encoding.UTF8.GetBytes(text), Place);
        return new(new XElement("sealed", Convert.ToBase64String(box)), typeof(SealedKeyRingOpener));
    }
}

/// <summary>Opens what <see cref="SealedKeyRing"/> sealed. Its name stands in every file of the ring.</summary>
public sealed class SealedKeyRingOpener(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        var box = Convert.FromBase64String(encryptedElement.Value);
        var master = services.GetRequiredService<MasterKey>();
        return XElement.Parse(Encoding.UTF8.GetString(master.Open(box, SealedKeyRing.Place)));
    }
}
