//! The exponential function, without branches, so that a loop over it becomes vector code. Scalars go the same way:
//! `exp(x)` is `exp([x y])(1)`, on every machine.
//!
//! With k = round(x/ln 2) and r = x − k ln 2, of at most 0.35, e^x is 2^k e^r. The product k ln 2 is subtracted in two
//! parts, the first one exactly, and what rounding r loses is added back (W. J. Cody and W. Waite, *Software Manual for
//! the Elementary Functions*, 1980). e^r = 1 + r + r²/2 + r³P(r) by its series, whose first sum is compensated: the
//! result is within 0.6 units in the last place.

/// ln 2 rounded to 42 bits, so that its products with integers below 2¹¹ are exact, and the rest.
const LN2_HIGH: f64 = f64::from_bits(0x3fe6_2e42_fefa_3800);
const LN2_LOW: f64 = f64::from_bits(0x3d2e_f357_93c7_6730);

/// Adding it rounds to an integer, which then stands in the low bits: 1.5 × 2⁵².
const ROUND: f64 = 6_755_399_441_055_744.0;

/// Beyond these the result is 0 or infinite.
const LEAST: f64 = -746.0;
const GREATEST: f64 = 710.0;

/// e^x.
#[inline(always)]
pub fn exp(x: f64) -> f64 {
    let x = if x < LEAST { LEAST } else { x };
    let x = if x > GREATEST { GREATEST } else { x };
    let shifted = x * std::f64::consts::LOG2_E + ROUND;
    let k = shifted - ROUND;
    let high = x - k * LN2_HIGH;
    let low = k * LN2_LOW;
    let r = high - low;
    let lost = (high - r) - low;
    let sum = 1.0 + r;
    let rest = (r - (sum - 1.0)) + (lost + r * r * (0.5 + r * cubic_tail(r)));
    // Two factors: 2^k itself may be subnormal or too large.
    let half = k * 0.5 + ROUND;
    let half_bits = half.to_bits().wrapping_sub(ROUND.to_bits());
    let rest_bits = shifted.to_bits().wrapping_sub(ROUND.to_bits()).wrapping_sub(half_bits);
    (sum + rest) * power_of_two(half_bits) * power_of_two(rest_bits)
}

/// 2^n for an integer n in two's complement, of at most 1023.
#[inline(always)]
fn power_of_two(n: u64) -> f64 {
    f64::from_bits(n.wrapping_add(1023) << 52)
}

/// P(r) = (e^r − 1 − r − r²/2)/r³: 1/3! + r/4! + … + r¹⁰/13!.
#[inline(always)]
fn cubic_tail(r: f64) -> f64 {
    const C: [f64; 11] = [
        1.0 / 6.0,
        1.0 / 24.0,
        1.0 / 120.0,
        1.0 / 720.0,
        1.0 / 5040.0,
        1.0 / 40320.0,
        1.0 / 362_880.0,
        1.0 / 3_628_800.0,
        1.0 / 39_916_800.0,
        1.0 / 479_001_600.0,
        1.0 / 6_227_020_800.0,
    ];
    // Estrin's scheme: its sums don't wait for each other.
    let r2 = r * r;
    let r4 = r2 * r2;
    let low = (C[0] + C[1] * r) + r2 * (C[2] + C[3] * r);
    let middle = (C[4] + C[5] * r) + r2 * (C[6] + C[7] * r);
    let high = (C[8] + C[9] * r) + r2 * C[10];
    low + r4 * (middle + r4 * high)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_of_the_range() {
        assert_eq!(exp(0.0), 1.0);
        assert_eq!(exp(-0.0), 1.0);
        assert_eq!(exp(f64::INFINITY), f64::INFINITY);
        assert_eq!(exp(f64::NEG_INFINITY), 0.0);
        assert!(exp(f64::NAN).is_nan());
        assert_eq!(exp(709.78), 1.792_822_794_394_515_5e308);
        assert_eq!(exp(709.79), f64::INFINITY);
        assert_eq!(exp(1e300), f64::INFINITY);
        assert_eq!(exp(-745.13), f64::from_bits(1));
        assert_eq!(exp(-745.14), 0.0);
        assert_eq!(exp(-1e300), 0.0);
        assert_eq!(exp(1.0), std::f64::consts::E);
        assert_eq!(exp(1e-20), 1.0);
    }

    /// Against the correctly rounded values, or nearly: those of the system's library.
    #[test]
    fn within_one_unit_in_the_last_place() {
        let mut different = 0;
        let count = 200_000u32;
        for k in 0..count {
            let x = f64::from(k) * (1454.0 / f64::from(count)) - 744.0 + f64::from(k % 977) * 1e-7;
            let (ours, expected) = (exp(x), x.exp());
            let distance = ours.to_bits().abs_diff(expected.to_bits());
            assert!(distance <= 1, "exp({x:e}) = {ours:e}, not {expected:e}");
            different += distance;
        }
        assert!(different < u64::from(count) / 12, "{different} of {count} aren't rounded correctly");
    }
}
