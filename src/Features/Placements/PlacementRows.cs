using AutoMapper;
using TalentPool.Domain.Placements;

namespace TalentPool.Features.Placements;

/// <summary>What the list of placements reads.</summary>
public sealed class PlacementRows : Profile
{
    public PlacementRows() => CreateMap<Placement, PlacementRow>();
}
