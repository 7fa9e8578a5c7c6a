namespace TalentPool.Domain.Officers;

public sealed partial class Officer
{
    private readonly List<OfficerSkill> _skills = [];

    private readonly List<Credential> _credentials = [];

    public IReadOnlyList<OfficerSkill> Skills => _skills;

    public IReadOnlyList<Credential> Credentials => _credentials;

    public Outcome SetSkill(Actor by, DateTime at, Guid skillId, SkillLevel level, string evidence)
    {
        if (!IsOfficerOrLineManager(by, out var refusal))
        {
            return refusal;
        }

        if (!Enum.IsDefined(level))
        {
            return OfficerRefusals.LevelUnknown;
        }

        if (!IsText(evidence, 1000))
        {
            return OfficerRefusals.EvidenceMissing;
        }

        var skill = _skills.FirstOrDefault(held => held.SkillId == skillId);
        if (skill is null)
        {
            skill = new OfficerSkill(skillId, at);
            _skills.Add(skill);
        }

        skill.Set(level, evidence.Trim());
        Record(new OfficerSkillSet(Id, at, skillId, level, skill.Evidence));
        return Outcome.Done;
    }

    public Outcome RemoveSkill(Actor by, DateTime at, Guid skillId)
    {
        if (!IsOfficerOrLineManager(by, out var refusal))
        {
            return refusal;
        }

        if (_skills.RemoveAll(held => held.SkillId == skillId) == 0)
        {
            return OfficerRefusals.SkillNotHeld;
        }

        Record(new OfficerSkillRemoved(Id, at, skillId));
        return Outcome.Done;
    }

    /// <summary>The level at which the skill is held; null when it is not.</summary>
    public SkillLevel? LevelOf(Guid skillId) => _skills.FirstOrDefault(held => held.SkillId == skillId)?.Level;

    /// <summary>Somebody else than the officer has seen the proof. A later check of the same kind takes the place of the earlier.</summary>
    public Outcome RecordCredential(Actor by, DateTime at, CredentialKind kind, string number, DateOnly? expiresOn, DateOnly checkedOn, WorkingCalendar calendar)
    {
        if (by.PersonId == PersonId || !(IsLineManager(by) || MayKeepRecords(by, HomeAuthorityId, ServiceAreaId)))
        {
            return OfficerRefusals.OnlyTheHome;
        }

        // Of a DBS check no number is kept, so it has its own place, on the placement that asks for it.
        if (kind == CredentialKind.Dbs)
        {
            return OfficerRefusals.DbsOnPlacement;
        }

        if (!IsText(number, 100) || checkedOn > calendar.LocalDate(at))
        {
            return OfficerRefusals.CredentialIncomplete;
        }

        var credential = _credentials.FirstOrDefault(held => held.Kind == kind);
        if (credential is null)
        {
            credential = new Credential(kind);
            _credentials.Add(credential);
        }

        credential.Set(number.Trim(), expiresOn, checkedOn, by.PersonId);
        Record(new OfficerCredentialRecorded(Id, at, kind, credential.Number, expiresOn, checkedOn));
        return Outcome.Done;
    }

    private void WarnOfExpiry(DateTime at, DateOnly today)
    {
        foreach (var credential in _credentials.Where(held => held.IsToBeWarnedOf(today)))
        {
            credential.WarnOfExpiry();
            Record(new CredentialExpiryNear(credential.Id, at, Id, credential.Kind, credential.ExpiresOn!.Value));
        }
    }

    /// <summary>Whether a checked credential of that kind is valid on that day.</summary>
    public bool HasValid(CredentialKind kind, DateOnly day) => Valid(kind, day) is not null;

    /// <summary>The checked credential of that kind that is valid on that day, where there is one.</summary>
    public Credential? Valid(CredentialKind kind, DateOnly day) => _credentials.FirstOrDefault(held => held.Kind == kind && held.IsValidOn(day));
}
