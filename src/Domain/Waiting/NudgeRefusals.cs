namespace TalentPool.Domain.Waiting;

/// <summary>Every no that a nudge can give.</summary>
public static class NudgeRefusals
{
    public static readonly Refusal WaitsForYou = new(nameof(WaitsForYou), "This waits for you. Nobody else can be asked.");

    public static readonly Refusal NudgedToday = new(nameof(NudgedToday), "Whoever holds this up has been nudged today. You can nudge them again tomorrow.");

    public static readonly Refusal NoLongerWaits = new(nameof(NoLongerWaits), "This no longer waits for anybody.");
}
