//! Whole numbers and their bounds.
//!
//! Bounds lie within 2^52, so that sums and differences of two whole numbers are exact. What has no other bound is taken
//! to stay within it as long as it moves in small steps: a counter that a loop increments takes weeks to get there.

use std::fmt;

const LIMIT: f64 = 4_503_599_627_370_496.0;

/// Steps that take no loop past the limit.
const SMALL: f64 = 4.0;

/// What is known of the elements of a real double.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Range {
    /// Nothing.
    Unknown,
    /// Whole numbers from `lo` to `hi`, both at most 2^52 in magnitude; none is a negative zero.
    Whole {
        /// The smallest.
        lo: f64,
        /// The largest.
        hi: f64,
    },
}

impl Range {
    /// Counts and positions.
    pub const COUNT: Range = Range::Whole { lo: 0.0, hi: LIMIT };
    /// Every whole number within the limit.
    pub const WHOLE: Range = Range::Whole { lo: -LIMIT, hi: LIMIT };

    /// Of a constant.
    pub fn of(x: f64) -> Self {
        let is_whole = x.fract() == 0.0 && !(x == 0.0 && x.is_sign_negative());
        if is_whole && x.abs() < LIMIT { Range::bounded(x, x) } else { Range::Unknown }
    }

    /// Whole numbers between bounds; unknown beyond the limit.
    pub fn bounded(lo: f64, hi: f64) -> Self {
        if lo >= -LIMIT && hi <= LIMIT { Range::Whole { lo, hi } } else { Range::Unknown }
    }

    /// Surely whole numbers.
    pub fn is_whole(self) -> bool {
        self != Range::Unknown
    }

    /// What holds for both.
    #[must_use]
    pub fn join(self, other: Range) -> Self {
        match (self, other) {
            (Range::Whole { lo: a, hi: b }, Range::Whole { lo: c, hi: d }) => {
                Range::Whole { lo: a.min(c), hi: b.max(d) }
            }
            _ => Range::Unknown,
        }
    }

    /// What a loop may make of a range that was `self` and is `next` after a round: bounds that move go to the limit.
    #[must_use]
    pub fn widened(self, next: Range) -> Self {
        match (self, next) {
            (Range::Whole { lo: a, hi: b }, Range::Whole { lo: c, hi: d }) => {
                Range::Whole { lo: if c < a { -LIMIT } else { a }, hi: if d > b { LIMIT } else { b } }
            }
            _ => Range::Unknown,
        }
    }

    /// Of a sum.
    #[must_use]
    pub fn plus(self, other: Range) -> Self {
        match (self, other) {
            (Range::Whole { lo: a, hi: b }, Range::Whole { lo: c, hi: d }) => {
                Range::bounded(moved(a, c), moved(b, d))
            }
            _ => Range::Unknown,
        }
    }

    /// Of a difference.
    #[must_use]
    pub fn minus(self, other: Range) -> Self {
        match (self, other) {
            (Range::Whole { lo: a, hi: b }, Range::Whole { lo: c, hi: d }) => {
                Range::bounded(moved(a, -d), moved(b, -c))
            }
            _ => Range::Unknown,
        }
    }

    /// Of a product. Zero times a negative number is a negative zero.
    #[must_use]
    pub fn times(self, other: Range) -> Self {
        let (Range::Whole { lo: a, hi: b }, Range::Whole { lo: c, hi: d }) = (self, other) else {
            return Range::Unknown;
        };
        let has_zero = |lo: f64, hi: f64| lo <= 0.0 && hi >= 0.0;
        if has_zero(a, b) && c < 0.0 || has_zero(c, d) && a < 0.0 {
            return Range::Unknown;
        }
        let products = [a * c, a * d, b * c, b * d];
        let lo = products.iter().copied().fold(f64::INFINITY, f64::min);
        Range::bounded(lo, products.into_iter().fold(f64::NEG_INFINITY, f64::max))
    }

    /// Of `-x`.
    #[must_use]
    pub fn negated(self) -> Self {
        match self {
            Range::Whole { lo, hi } if lo > 0.0 || hi < 0.0 => Range::Whole { lo: -hi, hi: -lo },
            _ => Range::Unknown,
        }
    }

    /// Of the elements of `start:step:stop`.
    #[must_use]
    pub fn sequence(start: Range, step: Range, stop: Range) -> Self {
        let (Range::Whole { lo, hi }, Range::Whole { lo: down, hi: up }) = (start, step) else {
            return Range::Unknown;
        };
        let (least, most) = match stop {
            Range::Whole { lo, hi } => (lo, hi),
            Range::Unknown if down >= -SMALL && up <= SMALL => (-LIMIT, LIMIT),
            Range::Unknown => return Range::Unknown,
        };
        Range::Whole {
            lo: if down < 0.0 { lo.min(least) } else { lo },
            hi: if up > 0.0 { hi.max(most) } else { hi },
        }
    }
}

/// A bound that moves by `step`. At the limit, small steps don't move it.
fn moved(bound: f64, step: f64) -> f64 {
    match bound.abs() == LIMIT && step.abs() <= SMALL {
        true => bound,
        false if step.abs() == LIMIT && bound.abs() <= SMALL => step,
        false => bound + step,
    }
}

impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Range::Whole { lo, hi } = *self else { return Ok(()) };
        let bound = |x: f64| if x.abs() == LIMIT { String::new() } else { x.to_string() };
        write!(f, " whole {}..{}", bound(lo), bound(hi))
    }
}

#[cfg(test)]
mod tests {
    use super::Range;

    fn range(lo: f64, hi: f64) -> Range {
        Range::Whole { lo, hi }
    }

    #[test]
    fn products_with_negative_zeros_are_unknown() {
        assert_eq!(range(0.0, 3.0).times(range(-1.0, 2.0)), Range::Unknown);
        assert_eq!(range(-2.0, 3.0).times(range(4.0, 5.0)), range(-10.0, 15.0));
        assert_eq!(range(0.0, 3.0).negated(), Range::Unknown);
        assert_eq!(Range::of(-0.0), Range::Unknown);
    }

    #[test]
    fn bounds_that_move_in_a_loop_go_to_the_limit() {
        assert_eq!(range(1.0, 1.0).widened(range(1.0, 2.0)).to_string(), " whole 1..");
        assert_eq!(range(1.0, 1.0).widened(range(0.0, 1.0)).to_string(), " whole ..1");
        assert_eq!(Range::WHOLE.plus(Range::of(1.0)), Range::WHOLE);
        assert_eq!(Range::WHOLE.plus(Range::of(5.0)), Range::Unknown);
    }

    #[test]
    fn sequences_lie_between_their_ends() {
        let down = Range::sequence(Range::of(10.0), Range::of(-3.0), Range::of(1.0));
        assert_eq!(down, range(1.0, 10.0));
        assert_eq!(Range::sequence(Range::of(1.0), Range::of(1.0), Range::Unknown).to_string(), " whole 1..");
        assert_eq!(Range::sequence(Range::of(1.0), Range::of(0.5), Range::of(3.0)), Range::Unknown);
    }
}
