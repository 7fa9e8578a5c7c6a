using TalentPool.Domain.Gaps;

namespace TalentPool.Domain.Tests.Gaps;

public sealed class GapStatesTests
{
    [Fact]
    public void The_gap_table_is_as_written()
    {
        WrittenTable.AssertIs(
            """
                       Post      Change                         Settle                Accept             RecordOutsourcing     Reopen    AskAgain  AskEveryone  Close   Withdraw
            Draft      Checking  -                              -                     -                  -                     -         -         -            -       Withdrawn
            Checking   -         Checking|Filled                Exhausted|PartFilled  Checking|Filled    Checking|Outsourced   -         -         Checking     -       Withdrawn
            PartFilled -         Checking|PartFilled|Filled     -                     PartFilled|Filled  PartFilled|Outsourced Checking  Checking  -            Closed  -
            Exhausted  -         Checking|Exhausted|Filled      -                     Exhausted|Filled   Exhausted|Outsourced  -         Checking  -            Closed  Withdrawn
            Filled     -         -                              -                     -                  -                     Checking  -         -            Closed  -
            Outsourced -         -                              -                     -                  -                     Checking  -         -            Closed  -
            Closed     -         -                              -                     -                  -                     -         -         -            -       -
            Withdrawn  -         -                              -                     -                  -                     -         -         -            -       -
            """,
            GapStates.Table);
    }

    [Fact]
    public void The_enquiry_table_is_as_written()
    {
        WrittenTable.AssertIs(
            """
                      Answer    Lapse   StandDown  FallThrough
            Open      Answered  Lapsed  StoodDown  Answered
            Answered  Answered  -       -          Open|Answered
            Lapsed    Answered  -       StoodDown  -
            StoodDown -         -       -          -
            """,
            EnquiryStates.Table);
    }

    [Fact]
    public void The_offer_table_is_as_written()
    {
        WrittenTable.AssertIs(
            """
                            Agree    Refuse   RefuseRelease Release   SetPrice  ApproveBudget Accept    Decline                   EndorseDecline OverturnDecline Withdraw   Expire           StandDown
            Proposed        Willing  Refused  Refused       -         Proposed  -             -         -                         -              -               Withdrawn  Expired          StoodDown
            Willing         -        Refused  Refused       Released  Willing   -             -         -                         -              -               Withdrawn  Expired          StoodDown
            Released        -        -        -             -         Released  Released      Accepted  Declined|DeclineProposed  -              -               Withdrawn  DeclineProposed  StoodDown
            DeclineProposed -        -        -             -         -         -             -         DeclineProposed           Declined       Released        Withdrawn  -                StoodDown
            Accepted        -        -        -             -         -         -             -         -                         -              -               -          -                -
            Declined        -        -        -             -         -         -             -         -                         -              -               -          -                -
            Refused         -        -        -             -         -         -             -         -                         -              -               -          -                -
            Expired         -        -        -             -         -         -             -         -                         -              -               -          -                -
            Withdrawn       -        -        -             -         -         -             -         -                         -              -               -          -                -
            StoodDown       -        -        -             -         -         -             -         -                         -              -               -          -                -
            """,
            OfferStates.Table);
    }

    [Fact]
    public void The_clearance_table_is_as_written()
    {
        WrittenTable.AssertIs(
            """
                          Approve                Refuse   Withdraw   RecordProcurement RecordOutsourcing Expire   Fall
            Requested     FirstApproved|Granted  Refused  Withdrawn  -                 -                 -        Fallen
            FirstApproved Granted                Refused  Withdrawn  -                 -                 -        Fallen
            Granted       -                      -        Withdrawn  Granted           Used              Expired  Fallen
            Used          -                      -        -          -                 -                 -        -
            Refused       -                      -        -          -                 -                 -        -
            Withdrawn     -                      -        -          -                 -                 -        -
            Expired       -                      -        -          -                 -                 -        -
            Fallen        -                      -        -          -                 -                 -        -
            """,
            ClearanceStates.Table);
    }
}
