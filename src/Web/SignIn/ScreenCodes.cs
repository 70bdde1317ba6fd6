using System.Globalization;
using System.Security.Cryptography;
using Agenda;

namespace Web.SignIn;

/// <summary>
/// Codes that open the detainee's screen of one case: valid 10 minutes, once; a new one voids the old. Kept in memory:
/// after a restart one asks for a new one.
/// </summary>
internal sealed class ScreenCodes(TimeProvider time)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10);
    private const int WrongCodesAllowed = 5;

    private readonly Lock gate = new();
    private readonly Dictionary<CaseId, (string Code, DateTimeOffset ExpiresAt)> codes = [];
    private readonly Dictionary<string, Queue<DateTimeOffset>> wrong = new(StringComparer.Ordinal);

    public (string Code, DateTimeOffset ExpiresAt) New(CaseId reference)
    {
        lock (gate)
        {
            string code;
            do code = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);
            while (codes.Values.Any(other => string.Equals(other.Code, code, StringComparison.Ordinal)));
            return codes[reference] = (code, time.GetUtcNow() + Life);
        }
    }

    /// <summary>What was given out for this case opens nothing any more.</summary>
    public void Void(CaseId reference)
    {
        lock (gate)
            codes.Remove(reference);
    }

    /// <summary>Whether this address has tried too many wrong codes in the last ten minutes.</summary>
    public bool IsBlocked(string address)
    {
        lock (gate)
            return Recent(address).Count >= WrongCodesAllowed;
    }

    /// <summary>
    /// The case of this code, which is used up by it; null when it is wrong, used or old, and counted against the
    /// address.
    /// </summary>
    public CaseId? Use(string code, string address)
    {
        lock (gate)
        {
            foreach (var (reference, known) in codes)
            {
                if (!string.Equals(known.Code, code, StringComparison.Ordinal) || known.ExpiresAt <= time.GetUtcNow())
                    continue;
                codes.Remove(reference);
                return reference;
            }
            Recent(address).Enqueue(time.GetUtcNow());
            return null;
        }
    }

    private Queue<DateTimeOffset> Recent(string address)
    {
        if (!wrong.TryGetValue(address, out var tries))
            wrong[address] = tries = new();
        while (tries.TryPeek(out var oldest) && oldest <= time.GetUtcNow() - Life)
            tries.Dequeue();
        return tries;
    }
}
