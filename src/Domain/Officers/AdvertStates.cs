namespace TalentPool.Domain.Officers;

/// <summary>What may be done with an advert in which state. A change that only shrinks it leaves the state as it was.</summary>
public static class AdvertStates
{
    public static readonly StateTable<AdvertStatus, AdvertVerb> Table = new(
        (AdvertStatus.Proposed, AdvertVerb.Agree, [AdvertStatus.Live]),
        (AdvertStatus.Proposed, AdvertVerb.Refuse, [AdvertStatus.Refused]),
        (AdvertStatus.Proposed, AdvertVerb.Change, [AdvertStatus.Proposed]),
        (AdvertStatus.Proposed, AdvertVerb.Withdraw, [AdvertStatus.Withdrawn]),
        (AdvertStatus.Proposed, AdvertVerb.End, [AdvertStatus.Ended]),
        (AdvertStatus.Live, AdvertVerb.Confirm, [AdvertStatus.Live]),
        (AdvertStatus.Live, AdvertVerb.Change, [AdvertStatus.Live, AdvertStatus.Proposed]),
        (AdvertStatus.Live, AdvertVerb.Withdraw, [AdvertStatus.Withdrawn]),
        (AdvertStatus.Live, AdvertVerb.Lapse, [AdvertStatus.Lapsed]),
        (AdvertStatus.Live, AdvertVerb.End, [AdvertStatus.Ended]),
        (AdvertStatus.Lapsed, AdvertVerb.Confirm, [AdvertStatus.Live]),
        (AdvertStatus.Lapsed, AdvertVerb.Change, [AdvertStatus.Lapsed, AdvertStatus.Proposed]),
        (AdvertStatus.Lapsed, AdvertVerb.Withdraw, [AdvertStatus.Withdrawn]),
        (AdvertStatus.Lapsed, AdvertVerb.End, [AdvertStatus.Ended]));
}
