namespace Agenda;

/// <summary>The life areas as the detainee's screen speaks of them: "We praten over je schulden."</summary>
public static class PlainAreas
{
    public static string Of(LifeArea? area) => area is { } known ? Of(known) : "je plan";

    private static string Of(LifeArea area) =>
        area switch
        {
            LifeArea.Identity => "je ID",
            LifeArea.Housing => "wonen",
            LifeArea.WorkAndIncome => "werk en geld",
            LifeArea.Debts => "je schulden",
            LifeArea.Care => "zorg",
            LifeArea.SocialNetwork => "de mensen om je heen",
            LifeArea.Family => "je familie",
            LifeArea.Education => "school",
            LifeArea.Addiction => "verslaving",
            LifeArea.Other => "andere dingen",
        };
}
