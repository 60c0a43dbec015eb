//! The element classes of dense arrays and their scalar rules: conversion, and arithmetic with saturation.
//!
//! Classes are Rust types: `f64`, `f32`, `i8` … `u64`, `bool` (logical), and `u16`, which is uint16 and also holds char
//! codes. Three traits: [`Element`] for all of them, [`Arith`] for those that arithmetic keeps (logical and char compute in
//! double, so `bool` isn't one), [`Integer`] for the eight integer classes, with the mixed operations `int op double`.
//! Comparisons across classes are in [`super::compare`].

use super::wide_int;
use std::fmt::Debug;

/// An element of a real dense array.
pub trait Element: Copy + Default + PartialEq + PartialOrd + Debug + Send + Sync + 'static {
    /// False for `f64` and `f32`.
    const IS_INTEGER: bool;
    /// Width in bits; 1 for logical.
    const BITS: u32;
    /// 0.
    const ZERO: Self;
    /// 1.
    const ONE: Self;
    /// Least value: `intmin`, −Inf, false.
    const MIN: Self;
    /// Greatest value: `intmax`, Inf, true.
    const MAX: Self;

    /// As double; 64-bit integers round to nearest.
    fn to_f64(self) -> f64;
    /// As single, rounded once.
    fn to_f32(self) -> f32;
    /// MATLAB's conversion: integers round ties away from zero and saturate, NaN gives 0; logical is "nonzero".
    fn from_f64(x: f64) -> Self;
    /// As [`Element::from_f64`], from single.
    fn from_f32(x: f32) -> Self;
    /// Exact for integers; floats round and saturate.
    fn to_i128(self) -> i128;
    /// Saturates; nearest for floats.
    fn from_i128(x: i128) -> Self;
    /// True for NaN; never for integers.
    fn is_nan(self) -> bool;

    /// `self ~= 0`, true for NaN.
    #[inline(always)]
    fn is_nonzero(self) -> bool {
        self != Self::ZERO
    }
}

/// A class that arithmetic keeps: `f64`, `f32` and the integers. Floats follow IEEE; integers saturate.
pub trait Arith: Element {
    /// `self + o`.
    fn plus(self, o: Self) -> Self;
    /// `self - o`.
    fn minus(self, o: Self) -> Self;
    /// `self .* o`.
    fn times(self, o: Self) -> Self;
    /// `self ./ o`; integers round ties away from zero, and `x/0` is `intmax`, `intmin` or 0 by the sign of `x`.
    fn divide(self, o: Self) -> Self;
    /// `-self`; `-intmin` is `intmax`, unsigned gives 0.
    fn negate(self) -> Self;
    /// `abs(self)`; `abs(intmin)` is `intmax`.
    fn magnitude(self) -> Self;
    /// `sign(self)`: −1, 0 or 1; NaN stays.
    fn signum(self) -> Self;
    /// `self .^ o` without complex results: a negative base with a fractional exponent gives NaN (float).
    fn power(self, o: Self) -> Self;
    /// `mod(self, o)`: sign of `o`; `mod(x, 0)` is `x`.
    fn modulo(self, o: Self) -> Self;
    /// `rem(self, o)`: sign of `self`; `rem(x, 0)` is NaN, and 0 for integers.
    fn remainder(self, o: Self) -> Self;
    /// The greater; a NaN loses.
    fn greater(self, o: Self) -> Self;
    /// The lesser; a NaN loses.
    fn lesser(self, o: Self) -> Self;
}

/// How `idivide` rounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    /// Towards zero.
    Fix,
    /// Towards −Inf.
    Floor,
    /// Towards +Inf.
    Ceil,
    /// To nearest, ties away from zero.
    Round,
}

/// One of the eight integer classes, with bit operations and with the operations against a scalar double.
///
/// Mixed operations are computed as if in double, then rounded and saturated; for 64-bit classes the exact result is rounded once.
pub trait Integer: Arith + Ord {
    /// `self + d`.
    fn plus_f64(self, d: f64) -> Self;
    /// `d - self`.
    fn minus_from_f64(self, d: f64) -> Self;
    /// `self .* d`.
    fn times_f64(self, d: f64) -> Self;
    /// `self ./ d`.
    fn divide_f64(self, d: f64) -> Self;
    /// `d ./ self`.
    fn divide_into_f64(self, d: f64) -> Self;
    /// `self .^ d`; negative and fractional exponents are computed in double and rounded.
    fn power_f64(self, d: f64) -> Self;
    /// `d .^ self`.
    fn power_of_f64(self, d: f64) -> Self;
    /// `idivide(self, o, rounding)`; division by 0 as in [`Arith::divide`].
    fn idivide(self, o: Self, rounding: Rounding) -> Self;
    /// Bitwise and of the two's complement.
    fn bit_and(self, o: Self) -> Self;
    /// Bitwise or.
    fn bit_or(self, o: Self) -> Self;
    /// Bitwise exclusive or.
    fn bit_xor(self, o: Self) -> Self;
    /// All bits inverted.
    fn bit_not(self) -> Self;
    /// Shifted left by `k` bits, right for negative `k`; bits that leave are dropped, the sign fills from the left.
    fn bit_shift(self, k: i64) -> Self;
}

/// Nearest integer, ties away from zero, for values that a conversion then truncates: adding the number just under one half
/// rounds correctly for every double and, unlike `round`, is two vector instructions.
#[inline(always)]
fn half_away(x: f64) -> f64 {
    const UNDER_HALF: f64 = 0.499_999_999_999_999_94;
    x + UNDER_HALF.copysign(x)
}

macro_rules! float_element {
    ($t:ty, $bits:literal, $modulo:path, $remainder:path, $power:path) => {
        impl Element for $t {
            const IS_INTEGER: bool = false;
            const BITS: u32 = $bits;
            const ZERO: Self = 0.0;
            const ONE: Self = 1.0;
            const MIN: Self = <$t>::NEG_INFINITY;
            const MAX: Self = <$t>::INFINITY;
            #[inline(always)]
            fn to_f64(self) -> f64 {
                self as f64
            }
            #[inline(always)]
            fn to_f32(self) -> f32 {
                self as f32
            }
            #[inline(always)]
            fn from_f64(x: f64) -> Self {
                x as $t
            }
            #[inline(always)]
            fn from_f32(x: f32) -> Self {
                x as $t
            }
            #[inline(always)]
            fn to_i128(self) -> i128 {
                self.round() as i128
            }
            #[inline(always)]
            fn from_i128(x: i128) -> Self {
                x as $t
            }
            #[inline(always)]
            fn is_nan(self) -> bool {
                <$t>::is_nan(self)
            }
        }

        impl Arith for $t {
            #[inline(always)]
            fn plus(self, o: Self) -> Self {
                self + o
            }
            #[inline(always)]
            fn minus(self, o: Self) -> Self {
                self - o
            }
            #[inline(always)]
            fn times(self, o: Self) -> Self {
                self * o
            }
            #[inline(always)]
            fn divide(self, o: Self) -> Self {
                self / o
            }
            #[inline(always)]
            fn negate(self) -> Self {
                -self
            }
            #[inline(always)]
            fn magnitude(self) -> Self {
                self.abs()
            }
            #[inline(always)]
            fn signum(self) -> Self {
                if self > 0.0 {
                    1.0
                } else if self < 0.0 {
                    -1.0
                } else {
                    self
                }
            }
            #[inline]
            fn power(self, o: Self) -> Self {
                $power(self, o)
            }
            #[inline]
            fn modulo(self, o: Self) -> Self {
                $modulo(self, o)
            }
            #[inline]
            fn remainder(self, o: Self) -> Self {
                $remainder(self, o)
            }
            #[inline(always)]
            fn greater(self, o: Self) -> Self {
                // The first operand wins ties, so that max(0, -0) is 0 whatever the platform's max does.
                if self >= o || o.is_nan() { self } else { o }
            }
            #[inline(always)]
            fn lesser(self, o: Self) -> Self {
                if self <= o || o.is_nan() { self } else { o }
            }
        }
    };
}

float_element!(f64, 64, super::arith::modulo, super::arith::remainder, super::arith::power);
float_element!(f32, 32, super::arith::modulo, super::arith::remainder, super::arith::power);

impl Element for bool {
    const IS_INTEGER: bool = true;
    const BITS: u32 = 1;
    const ZERO: Self = false;
    const ONE: Self = true;
    const MIN: Self = false;
    const MAX: Self = true;
    #[inline(always)]
    fn to_f64(self) -> f64 {
        f64::from(u8::from(self))
    }
    #[inline(always)]
    fn to_f32(self) -> f32 {
        f32::from(u8::from(self))
    }
    #[inline(always)]
    fn from_f64(x: f64) -> Self {
        x != 0.0
    }
    #[inline(always)]
    fn from_f32(x: f32) -> Self {
        x != 0.0
    }
    #[inline(always)]
    fn to_i128(self) -> i128 {
        i128::from(self)
    }
    #[inline(always)]
    fn from_i128(x: i128) -> Self {
        x != 0
    }
    #[inline(always)]
    fn is_nan(self) -> bool {
        false
    }
}

macro_rules! integer_element {
    ($t:ident) => {
        impl Element for $t {
            const IS_INTEGER: bool = true;
            const BITS: u32 = $t::BITS;
            const ZERO: Self = 0;
            const ONE: Self = 1;
            const MIN: Self = $t::MIN;
            const MAX: Self = $t::MAX;
            #[inline(always)]
            fn to_f64(self) -> f64 {
                self as f64
            }
            #[inline(always)]
            fn to_f32(self) -> f32 {
                self as f32
            }
            #[inline(always)]
            fn from_f64(x: f64) -> Self {
                half_away(x) as $t
            }
            #[inline(always)]
            fn from_f32(x: f32) -> Self {
                half_away(f64::from(x)) as $t
            }
            #[inline(always)]
            fn to_i128(self) -> i128 {
                self as i128
            }
            #[inline(always)]
            fn from_i128(x: i128) -> Self {
                x.clamp($t::MIN as i128, $t::MAX as i128) as $t
            }
            #[inline(always)]
            fn is_nan(self) -> bool {
                false
            }
        }

        impl Arith for $t {
            #[inline(always)]
            fn plus(self, o: Self) -> Self {
                self.saturating_add(o)
            }
            #[inline(always)]
            fn minus(self, o: Self) -> Self {
                self.saturating_sub(o)
            }
            #[inline(always)]
            fn times(self, o: Self) -> Self {
                self.saturating_mul(o)
            }
            #[inline]
            fn divide(self, o: Self) -> Self {
                self.idivide(o, Rounding::Round)
            }
            #[inline(always)]
            #[allow(unused_comparisons, reason = "one body for signed and unsigned")]
            fn magnitude(self) -> Self {
                if self < 0 { (0 as $t).saturating_sub(self) } else { self }
            }
            #[inline(always)]
            fn negate(self) -> Self {
                (0 as $t).saturating_sub(self)
            }
            #[inline(always)]
            #[allow(unused_comparisons, reason = "one body for signed and unsigned")]
            fn signum(self) -> Self {
                if self < 0 { (0 as $t).wrapping_sub(1) } else { (self > 0) as $t }
            }
            #[inline]
            #[allow(unused_comparisons, reason = "one body for signed and unsigned")]
            fn power(self, o: Self) -> Self {
                if o < 0 {
                    Self::from_f64((self as f64).powf(o as f64))
                } else {
                    integer_power(self, o as u64)
                }
            }
            #[inline]
            #[allow(unused_comparisons, reason = "one body for signed and unsigned")]
            fn modulo(self, o: Self) -> Self {
                if o == 0 {
                    return self;
                }
                let r = self.wrapping_rem(o);
                if r != 0 && ((r < 0) != (o < 0)) { r + o } else { r }
            }
            #[inline]
            fn remainder(self, o: Self) -> Self {
                if o == 0 { 0 } else { self.wrapping_rem(o) }
            }
            #[inline(always)]
            fn greater(self, o: Self) -> Self {
                Ord::max(self, o)
            }
            #[inline(always)]
            fn lesser(self, o: Self) -> Self {
                Ord::min(self, o)
            }
        }
    };
}

/// Power by squaring, saturating at each step: once a product saturates, every later one keeps its sign and stays saturated.
fn integer_power<T: Arith>(base: T, mut e: u64) -> T {
    let (mut base, mut acc) = (base, T::ONE);
    while e > 0 {
        if e & 1 == 1 {
            acc = acc.times(base);
        }
        e >>= 1;
        if e > 0 {
            base = base.times(base);
        }
    }
    acc
}

macro_rules! integer_shared {
    ($t:ident) => {
        #[inline]
        fn power_f64(self, d: f64) -> Self {
            if d >= 0.0 && d == d.trunc() && d < 1.8e19 {
                integer_power(self, d as u64)
            } else {
                Self::from_f64((self as f64).powf(d))
            }
        }
        #[inline]
        fn power_of_f64(self, d: f64) -> Self {
            Self::from_f64(d.powf(self as f64))
        }
        #[inline]
        #[allow(unused_comparisons, reason = "one body for signed and unsigned")]
        fn idivide(self, o: Self, rounding: Rounding) -> Self {
            if o == 0 {
                return match self {
                    0 => 0,
                    x if x < 0 => $t::MIN,
                    _ => $t::MAX,
                };
            }
            let (Some(q), r) = (self.checked_div(o), self.wrapping_rem(o)) else { return $t::MAX };
            if r == 0 {
                return q;
            }
            let negative = (self < 0) != (o < 0);
            // |r| < |o|, so their distance can't overflow where doubling r could.
            let (size_r, size_o) = (r.abs_diff(0), o.abs_diff(0));
            let away = match rounding {
                Rounding::Fix => false,
                Rounding::Floor => negative,
                Rounding::Ceil => !negative,
                Rounding::Round => size_r >= size_o - size_r,
            };
            match (away, negative) {
                (false, _) => q,
                (true, false) => q + 1,
                (true, true) => q - 1,
            }
        }
        #[inline(always)]
        fn bit_and(self, o: Self) -> Self {
            self & o
        }
        #[inline(always)]
        fn bit_or(self, o: Self) -> Self {
            self | o
        }
        #[inline(always)]
        fn bit_xor(self, o: Self) -> Self {
            self ^ o
        }
        #[inline(always)]
        fn bit_not(self) -> Self {
            !self
        }
        #[inline]
        fn bit_shift(self, k: i64) -> Self {
            if k >= $t::BITS as i64 {
                0
            } else if k >= 0 {
                self << k
            } else {
                self >> Ord::min(k.unsigned_abs(), u64::from($t::BITS - 1))
                    >> u32::from(k <= -($t::BITS as i64))
            }
        }
    };
}

macro_rules! narrow_integer {
    ($($t:ident)*) => { $(
        integer_element!($t);
        impl Integer for $t {
            #[inline(always)]
            fn plus_f64(self, d: f64) -> Self {
                Self::from_f64(f64::from(self) + d)
            }
            #[inline(always)]
            fn minus_from_f64(self, d: f64) -> Self {
                Self::from_f64(d - f64::from(self))
            }
            #[inline(always)]
            fn times_f64(self, d: f64) -> Self {
                Self::from_f64(f64::from(self) * d)
            }
            #[inline(always)]
            fn divide_f64(self, d: f64) -> Self {
                Self::from_f64(f64::from(self) / d)
            }
            #[inline(always)]
            fn divide_into_f64(self, d: f64) -> Self {
                Self::from_f64(d / f64::from(self))
            }
            integer_shared!($t);
        }
    )* };
}

macro_rules! wide_integer {
    ($($t:ident)*) => { $(
        integer_element!($t);
        impl Integer for $t {
            #[inline]
            fn plus_f64(self, d: f64) -> Self {
                Self::from_i128(wide_int::plus(self.into(), d))
            }
            #[inline]
            fn minus_from_f64(self, d: f64) -> Self {
                Self::from_i128(wide_int::plus(-i128::from(self), d))
            }
            #[inline]
            fn times_f64(self, d: f64) -> Self {
                Self::from_i128(wide_int::times(self.into(), d))
            }
            #[inline]
            fn divide_f64(self, d: f64) -> Self {
                Self::from_i128(wide_int::divide(self.into(), d))
            }
            #[inline]
            fn divide_into_f64(self, d: f64) -> Self {
                Self::from_i128(wide_int::divide_into(self.into(), d))
            }
            integer_shared!($t);
        }
    )* };
}

narrow_integer!(i8 i16 i32 u8 u16 u32);
wide_integer!(i64 u64);

/// Converts one element to another class by [`Element`]'s rules, without a detour that would round twice.
#[inline(always)]
pub fn cast<S: Element, D: Element>(x: S) -> D {
    if S::IS_INTEGER && D::IS_INTEGER && S::BITS == 64 {
        D::from_i128(x.to_i128())
    } else if !D::IS_INTEGER && D::BITS == 32 {
        D::from_f32(x.to_f32())
    } else {
        D::from_f64(x.to_f64())
    }
}

/// Converts each element of `src` into `dst`, which has the same length. O(n).
pub fn cast_slice<S: Element, D: Element>(src: &[S], dst: &mut [D]) {
    for (d, &s) in dst.iter_mut().zip(src) {
        *d = cast(s);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn conversion_rounds_away_and_saturates() {
        let cases: &[(f64, i8)] = &[
            (2.5, 3),
            (-2.5, -3),
            (300.0, 127),
            (f64::NAN, 0),
            (f64::NEG_INFINITY, -128),
            (0.499_999_999_999_999_94, 0),
        ];
        for &(x, y) in cases {
            assert_eq!(i8::from_f64(x), y, "{x}");
        }
        assert_eq!(u8::from_f64(-1.0), 0);
        assert_eq!(u64::from_f64(f64::INFINITY), u64::MAX);
        assert_eq!(cast::<i64, f32>(9_007_199_791_611_905), 9_007_199_791_611_905i64 as f32);
        assert_eq!(cast::<u64, i64>(u64::MAX), i64::MAX);
    }

    #[test]
    fn integer_arithmetic_saturates() {
        assert_eq!(127i8.plus(1), 127);
        assert_eq!(3u8.minus(5), 0);
        assert_eq!(7i32.divide(2), 4);
        assert_eq!((-7i32).divide(2), -4);
        assert_eq!((-128i8).negate(), 127);
        assert_eq!((-128i8).magnitude(), 127);
        assert_eq!((-128i8).divide(-1), 127);
        assert_eq!((1i8.divide(0), (-1i8).divide(0), 0i8.divide(0)), (127, -128, 0));
        assert_eq!(5i8.times_f64(0.5), 3);
        assert_eq!((2i8.power(3), 2i8.power(10), (-2i8).power(7), 2i8.power_f64(-1.0)), (8, 127, -128, 1));
        assert_eq!((-7i32).idivide(2, Rounding::Floor), -4);
        assert_eq!((-7i32).idivide(2, Rounding::Fix), -3);
        assert_eq!(7i32.idivide(2, Rounding::Ceil), 4);
        assert_eq!((-5i8).modulo(3), 1);
        assert_eq!(255u8.bit_shift(1), 254);
        assert_eq!((16u8.bit_shift(-2), 16u8.bit_shift(-8), (-1i8).bit_shift(-9)), (4, 0, -1));
    }

    proptest! {
        #[test]
        fn division_rounds_the_exact_quotient(a: i32, b: i32) {
            prop_assume!(b != 0);
            prop_assert_eq!(a.divide(b), i32::from_f64((f64::from(a) / f64::from(b)).round()));
        }

        #[test]
        fn from_f64_is_round_then_saturate(x: f64) {
            prop_assert_eq!(i16::from_f64(x), x.round() as i16);
            prop_assert_eq!(i64::from_f64(x * 1e-290), (x * 1e-290).round() as i64);
        }
    }
}
