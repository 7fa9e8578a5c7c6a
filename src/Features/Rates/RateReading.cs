using AutoMapper;
using TalentPool.Domain.Rates;

namespace TalentPool.Features.Rates;

/// <summary>What the rates page reads.</summary>
public sealed class RateReading : Profile
{
    public RateReading() => CreateMap<Rate, RateRow>();
}
