using TalentPool.Domain;

namespace TalentPool.Platform.Evidence;

public static class ErasureRefusals
{
    public static readonly Refusal NoSuchEvent = new(nameof(NoSuchEvent), "The chain has no event with this number.");
    public static readonly Refusal AlreadyErased = new(nameof(AlreadyErased), "The body of this event has already been erased.");
    public static readonly Refusal ErasureCannotBeErased = new(nameof(ErasureCannotBeErased), "The record of an erasure cannot be erased. It names nobody but who erased.");
    public static readonly Refusal ReasonMissing = new(nameof(ReasonMissing), "Say why the body is erased.");
    public static readonly Refusal OrderReferenceMissing = new(nameof(OrderReferenceMissing), "Give the reference of the order or the retention rule.");
}
