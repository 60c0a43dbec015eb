//! Complex numbers with MATLAB's results: division that doesn't overflow (Smith), magnitudes by `hypot`, principal branches,
//! and the C99 rules where parts are infinite, zero or NaN, as far as MATLAB shows them.
//!
//! Elementary functions beyond what decompositions need are in the runtime's kernels.

use crate::Real;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Sub, SubAssign};

/// `re + im*1i`, stored interleaved. Equality compares both parts (−0 equals 0, NaN equals nothing).
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Complex<T> {
    /// Real part.
    pub re: T,
    /// Imaginary part.
    pub im: T,
}

impl<T> Complex<T> {
    /// `re + im*1i`.
    #[inline(always)]
    pub const fn new(re: T, im: T) -> Self {
        Self { re, im }
    }
}

impl<T: Real> Complex<T> {
    /// 0.
    pub const ZERO: Self = Self::new(T::ZERO, T::ZERO);
    /// 1.
    pub const ONE: Self = Self::new(T::ONE, T::ZERO);
    /// The imaginary unit.
    pub const I: Self = Self::new(T::ZERO, T::ONE);

    /// A complex number with zero imaginary part.
    #[inline(always)]
    pub fn from_real(re: T) -> Self {
        Self::new(re, T::ZERO)
    }

    /// `r * e^(i*theta)`.
    pub fn from_polar(r: T, theta: T) -> Self {
        Self::new(r * theta.cos(), r * theta.sin())
    }

    /// Magnitude, without overflow in between.
    #[inline]
    pub fn abs(self) -> T {
        self.re.hypot(self.im)
    }

    /// Phase angle in [-π, π].
    #[inline]
    pub fn arg(self) -> T {
        self.im.atan2(self.re)
    }

    /// Squared magnitude; may overflow.
    #[inline(always)]
    pub fn norm_sqr(self) -> T {
        self.re * self.re + self.im * self.im
    }

    /// Complex conjugate.
    #[inline(always)]
    pub fn conj(self) -> Self {
        Self::new(self.re, -self.im)
    }

    /// Both parts multiplied by a real number.
    #[inline(always)]
    pub fn scale(self, k: T) -> Self {
        Self::new(self.re * k, self.im * k)
    }

    /// The number turned by 90 degrees: `1i * self`.
    #[inline(always)]
    pub fn mul_i(self) -> Self {
        Self::new(-self.im, self.re)
    }

    /// True when either part is NaN.
    #[inline(always)]
    pub fn is_nan(self) -> bool {
        self.re.is_nan() || self.im.is_nan()
    }

    /// True when both parts are finite.
    #[inline(always)]
    pub fn is_finite(self) -> bool {
        self.re.is_finite() && self.im.is_finite()
    }

    /// True when either part is infinite.
    #[inline(always)]
    pub fn is_infinite(self) -> bool {
        self.re.is_infinite() || self.im.is_infinite()
    }

    /// `e^self`.
    pub fn exp(self) -> Self {
        let r = self.re.exp();
        if self.im == T::ZERO {
            return Self::new(r, self.im);
        }
        // exp(-Inf + i*y) is 0 for every y, also for those whose cosine is NaN.
        if r == T::ZERO && !self.im.is_finite() {
            return Self::ZERO;
        }
        Self::new(r * self.im.cos(), r * self.im.sin())
    }

    /// Principal natural logarithm; `ln(0)` is −Inf.
    pub fn ln(self) -> Self {
        let (big, small) = (self.re.abs().max(self.im.abs()), self.re.abs().min(self.im.abs()));
        // Near the unit circle hypot rounds to 1 and loses the real part; the product form keeps it.
        let re = if big > T::HALF && big < T::TWO {
            ((big - T::ONE) * (big + T::ONE) + small * small).ln_1p() * T::HALF
        } else {
            self.abs().ln()
        };
        Self::new(re, self.arg())
    }

    /// Principal square root, in the right half-plane.
    pub fn sqrt(self) -> Self {
        if self.im == T::ZERO {
            return if self.re < T::ZERO {
                Self::new(T::ZERO, (-self.re).sqrt().copysign(self.im))
            } else {
                Self::new(self.re.sqrt(), self.im)
            };
        }
        if self.im.is_infinite() {
            return Self::new(T::INFINITY, self.im);
        }
        if self.re.is_infinite() {
            let zero = if self.im.is_nan() { self.im } else { T::ZERO };
            return if self.re > T::ZERO {
                Self::new(self.re, zero.copysign(self.im))
            } else {
                Self::new(zero.abs(), T::INFINITY.copysign(self.im))
            };
        }
        // Scaled so that neither the magnitude nor its sum with the part can overflow or become denormal.
        let big = self.re.abs().max(self.im.abs());
        let (x, unscale) = if big > T::MAX / T::from_f64(8.0) {
            (self.scale(T::from_f64(0.0625)), T::from_f64(4.0))
        } else if big < T::MIN_POSITIVE * T::exp2i(T::DIGITS as i32) {
            let even = (T::DIGITS as i32 + 1) & !1;
            (self.scale(T::exp2i(even)), T::exp2i(-even / 2))
        } else {
            (self, T::ONE)
        };
        let t = ((x.re.abs() + x.abs()) * T::HALF).sqrt();
        let other = x.im.abs() / (t * T::TWO);
        let (re, im) = if x.re >= T::ZERO { (t, other) } else { (other, t) };
        Self::new(re * unscale, (im * unscale).copysign(self.im))
    }

    /// `1 / self`.
    #[inline]
    pub fn recip(self) -> Self {
        Self::ONE / self
    }

    /// Integer power by repeated squaring; exact while the products are.
    pub fn powi(self, n: i32) -> Self {
        let (mut base, mut e, mut acc) = (self, n.unsigned_abs(), Self::ONE);
        while e > 0 {
            if e & 1 == 1 {
                acc *= base;
            }
            e >>= 1;
            if e > 0 {
                base *= base;
            }
        }
        if n < 0 { acc.recip() } else { acc }
    }

    /// Principal power. Small integer exponents multiply; `0^0` is 1, and 0 to a power with positive real part is 0.
    pub fn powc(self, e: Self) -> Self {
        if e.im == T::ZERO {
            return self.powf(e.re);
        }
        if self == Self::ZERO {
            return if e.re > T::ZERO {
                Self::ZERO
            } else if e.re < T::ZERO {
                Self::from_real(T::INFINITY)
            } else {
                Self::new(T::NAN, T::NAN)
            };
        }
        (e * self.ln()).exp()
    }

    /// Principal power with a real exponent.
    pub fn powf(self, e: T) -> Self {
        if e == T::ZERO {
            return Self::ONE;
        }
        if e == e.trunc() && e.abs() <= T::from_f64(1024.0) {
            return self.powi(e.to_f64() as i32);
        }
        if self.im == T::ZERO && (self.re >= T::ZERO || e == e.trunc()) {
            return Self::from_real(self.re.powf(e));
        }
        if self == Self::ZERO {
            return if e > T::ZERO { Self::ZERO } else { Self::from_real(T::INFINITY) };
        }
        if e == T::HALF {
            return self.sqrt();
        }
        Self::from_polar(self.abs().powf(e), self.arg() * e)
    }
}

impl<T: Real> Add for Complex<T> {
    type Output = Self;
    #[inline(always)]
    fn add(self, o: Self) -> Self {
        Self::new(self.re + o.re, self.im + o.im)
    }
}

impl<T: Real> Sub for Complex<T> {
    type Output = Self;
    #[inline(always)]
    fn sub(self, o: Self) -> Self {
        Self::new(self.re - o.re, self.im - o.im)
    }
}

impl<T: Real> Mul for Complex<T> {
    type Output = Self;
    #[inline(always)]
    fn mul(self, o: Self) -> Self {
        Self::new(self.re * o.re - self.im * o.im, self.re * o.im + self.im * o.re)
    }
}

impl<T: Real> Div for Complex<T> {
    type Output = Self;
    /// Smith's method. A real divisor divides both parts, so `x/0` has the infinities of the parts.
    #[inline]
    fn div(self, o: Self) -> Self {
        if o.im == T::ZERO {
            return Self::new(self.re / o.re, self.im / o.re);
        }
        if o.re.is_infinite() || o.im.is_infinite() {
            return self.div_by_infinite(o);
        }
        if o.re.abs() >= o.im.abs() {
            let r = o.im / o.re;
            let d = o.re + o.im * r;
            Self::new((self.re + self.im * r) / d, (self.im - self.re * r) / d)
        } else {
            let r = o.re / o.im;
            let d = o.re * r + o.im;
            Self::new((self.re * r + self.im) / d, (self.im * r - self.re) / d)
        }
    }
}

impl<T: Real> Complex<T> {
    #[cold]
    fn div_by_infinite(self, o: Self) -> Self {
        if o.is_nan() || !self.is_finite() {
            return Self::new(T::NAN, T::NAN);
        }
        let unit = |x: T| if x.is_infinite() { T::ONE.copysign(x) } else { T::ZERO.copysign(x) };
        let (c, d) = (unit(o.re), unit(o.im));
        Self::new((self.re * c + self.im * d) * T::ZERO, (self.im * c - self.re * d) * T::ZERO)
    }
}

impl<T: Real> Neg for Complex<T> {
    type Output = Self;
    #[inline(always)]
    fn neg(self) -> Self {
        Self::new(-self.re, -self.im)
    }
}

impl<T: Real> AddAssign for Complex<T> {
    #[inline(always)]
    fn add_assign(&mut self, o: Self) {
        *self = *self + o;
    }
}

impl<T: Real> SubAssign for Complex<T> {
    #[inline(always)]
    fn sub_assign(&mut self, o: Self) {
        *self = *self - o;
    }
}

impl<T: Real> MulAssign for Complex<T> {
    #[inline(always)]
    fn mul_assign(&mut self, o: Self) {
        *self = *self * o;
    }
}

impl<T: Real> DivAssign for Complex<T> {
    #[inline(always)]
    fn div_assign(&mut self, o: Self) {
        *self = *self / o;
    }
}

impl<T: Real> Sum for Complex<T> {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(Self::ZERO, |a, b| a + b)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type C = Complex<f64>;

    fn close(a: C, b: C) {
        assert!((a - b).abs() <= 1e-15 * b.abs().max(1.0), "{a:?} is not {b:?}");
    }

    #[test]
    fn division_survives_large_and_small_parts() {
        close(C::new(1e300, 1e300) / C::new(1e300, 1e300), C::ONE);
        close(C::new(1e-300, 1e-300) / C::new(2e-300, 2e-300), C::new(0.5, 0.0));
        assert_eq!(C::new(1.0, 2.0) / C::new(f64::INFINITY, 1.0), C::ZERO);
        assert_eq!((C::new(1.0, 0.0) / C::ZERO).re, f64::INFINITY);
    }

    #[test]
    fn sqrt_takes_the_principal_branch() {
        assert_eq!(C::new(-4.0, 0.0).sqrt(), C::new(0.0, 2.0));
        assert_eq!(C::new(-4.0, -0.0).sqrt(), C::new(0.0, -2.0));
        assert_eq!(C::new(3.0, 4.0).sqrt(), C::new(2.0, 1.0));
        assert_eq!(C::new(-3.0, -4.0).sqrt(), C::new(1.0, -2.0));
        let tiny = C::new(3e-320, 4e-320).sqrt();
        assert!((tiny.re / 2e-160 - 1.0).abs() < 1e-3 && (tiny.im / 1e-160 - 1.0).abs() < 1e-3);
        assert!(C::new(1e308, 1e308).sqrt().is_finite());
    }

    #[test]
    fn log_and_exp_are_inverse() {
        for z in [C::new(0.6, 0.8), C::new(-3.0, 1e-9), C::new(1.0, 1e-9), C::new(0.0, -2.0)] {
            close(z.ln().exp(), z);
        }
        assert!((C::new(1.0, 1e-10).ln().re / 5e-21 - 1.0).abs() < 1e-15);
        assert_eq!(C::new(-1.0, 0.0).ln(), C::new(0.0, std::f64::consts::PI));
    }

    #[test]
    fn powers() {
        close(C::new(-8.0, 0.0).powf(1.0 / 3.0), C::new(1.0, 3f64.sqrt()));
        assert_eq!(C::new(1.0, 2.0).powi(3), C::new(-11.0, -2.0));
        assert_eq!(C::I.powc(C::from_real(2.0)), C::new(-1.0, 0.0));
        close(C::I.powc(C::I), C::from_real((-std::f64::consts::FRAC_PI_2).exp()));
    }
}
