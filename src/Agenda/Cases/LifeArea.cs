namespace Agenda;

/// <summary>The five fixed areas in their fixed order, then those that a case may add.</summary>
public enum LifeArea
{
    Identity,
    Housing,
    WorkAndIncome,
    Debts,
    Care,
    SocialNetwork,
    Family,
    Education,
    Addiction,
    Other,
}
