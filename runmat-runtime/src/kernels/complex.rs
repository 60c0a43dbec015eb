//! Elementary functions of complex numbers, and the complex results of real arguments outside a real domain.
//!
//! Principal branches, by Kahan's formulas, which keep the sign of zero on branch cuts. For a real argument on a cut MATLAB
//! takes the value that continues counter-clockwise, so `acos(2)` has a positive imaginary part; the `*_of_real` functions do.

use runmat_linalg::{Complex, Real};

/// Elementary functions beyond those of [`Complex`] itself.
pub trait ComplexMath: Sized {
    /// Real part type.
    type Part: Real;
    /// Logarithm to base 2.
    fn log2(self) -> Self;
    /// Logarithm to base 10.
    fn log10(self) -> Self;
    /// `log(1 + z)` without cancellation near 0.
    fn ln_1p(self) -> Self;
    /// `exp(z) - 1` without cancellation near 0.
    fn exp_m1(self) -> Self;
    /// Sine.
    fn sin(self) -> Self;
    /// Cosine.
    fn cos(self) -> Self;
    /// Tangent.
    fn tan(self) -> Self;
    /// Hyperbolic sine.
    fn sinh(self) -> Self;
    /// Hyperbolic cosine.
    fn cosh(self) -> Self;
    /// Hyperbolic tangent.
    fn tanh(self) -> Self;
    /// Arc sine.
    fn asin(self) -> Self;
    /// Arc cosine.
    fn acos(self) -> Self;
    /// Arc tangent.
    fn atan(self) -> Self;
    /// Inverse hyperbolic sine.
    fn asinh(self) -> Self;
    /// Inverse hyperbolic cosine.
    fn acosh(self) -> Self;
    /// Inverse hyperbolic tangent.
    fn atanh(self) -> Self;
    /// `z ./ abs(z)`, and 0 for 0.
    fn signum(self) -> Self;
    /// A real function on both parts: `round`, `fix`, `floor`, `ceil`.
    fn map_parts(self, f: impl Fn(Self::Part) -> Self::Part) -> Self;
}

impl<T: Real> ComplexMath for Complex<T> {
    type Part = T;

    fn log2(self) -> Self {
        if self.im == T::ZERO && self.re > T::ZERO {
            return Self::new(self.re.log2(), self.im);
        }
        self.ln().scale(T::ONE / T::TWO.ln())
    }

    fn log10(self) -> Self {
        if self.im == T::ZERO && self.re > T::ZERO {
            return Self::new(self.re.log10(), self.im);
        }
        Self::new(self.abs().log10(), self.arg() / T::from_f64(10.0).ln())
    }

    fn ln_1p(self) -> Self {
        let (x, y) = (self.re, self.im);
        let sum = Self::new(T::ONE + x, y);
        // |1+z|^2 - 1 = 2x + x^2 + y^2 has no cancellation for small z.
        if x.abs() < T::HALF && y.abs() < T::HALF {
            return Self::new((x * (T::TWO + x) + y * y).ln_1p() * T::HALF, sum.arg());
        }
        sum.ln()
    }

    fn exp_m1(self) -> Self {
        let half = (self.im * T::HALF).sin();
        let grow = self.re.exp_m1();
        let re = grow * self.im.cos() - T::TWO * half * half;
        Self::new(re, (grow + T::ONE) * self.im.sin())
    }

    fn sin(self) -> Self {
        Self::new(self.re.sin() * self.im.cosh(), self.re.cos() * self.im.sinh())
    }

    fn cos(self) -> Self {
        Self::new(self.re.cos() * self.im.cosh(), -(self.re.sin() * self.im.sinh()))
    }

    fn tan(self) -> Self {
        let t = Self::new(-self.im, self.re).tanh();
        Self::new(t.im, -t.re)
    }

    fn sinh(self) -> Self {
        Self::new(self.re.sinh() * self.im.cos(), self.re.cosh() * self.im.sin())
    }

    fn cosh(self) -> Self {
        Self::new(self.re.cosh() * self.im.cos(), self.re.sinh() * self.im.sin())
    }

    fn tanh(self) -> Self {
        let (x, y) = (self.re, self.im);
        // Beyond this the quotient of two infinities would be NaN.
        if x.abs() > T::from_f64(f64::from(T::DIGITS)) {
            let decay = (-T::TWO * x.abs()).exp();
            return Self::new(T::ONE.copysign(x), T::from_f64(4.0) * y.sin() * y.cos() * decay);
        }
        let (t, s) = (y.tan(), x.sinh());
        let beta = T::ONE + t * t;
        let rho = (T::ONE + s * s).sqrt();
        if t.is_infinite() {
            return Self::new(rho / s, T::ONE / t);
        }
        let d = T::ONE + beta * s * s;
        Self::new(beta * rho * s / d, t / d)
    }

    fn asin(self) -> Self {
        let (m, p) = (one_minus(self).sqrt(), one_plus(self).sqrt());
        Self::new(self.re.atan2((m * p).re), (m.conj() * p).im.asinh())
    }

    fn acos(self) -> Self {
        let (m, p) = (one_minus(self).sqrt(), one_plus(self).sqrt());
        Self::new(T::TWO * m.re.atan2(p.re), (p.conj() * m).im.asinh())
    }

    fn atan(self) -> Self {
        let t = Self::new(-self.im, self.re).atanh();
        Self::new(t.im, -t.re)
    }

    fn asinh(self) -> Self {
        let t = Self::new(self.im, -self.re).asin();
        Self::new(-t.im, t.re)
    }

    fn acosh(self) -> Self {
        let m = Self::new(self.re - T::ONE, self.im).sqrt();
        let p = one_plus(self).sqrt();
        Self::new((m.conj() * p).re.asinh(), T::TWO * m.im.atan2(p.re))
    }

    fn atanh(self) -> Self {
        let (x, y) = (self.re, self.im);
        let quarter = T::from_f64(0.25);
        let down = T::ONE - x;
        let big = T::exp2i(T::DIGITS as i32);
        if x.abs() > big || y.abs() > big {
            // 1/z for the real part; the angle is a quarter turn to within rounding.
            return Self::new(self.recip().re, (T::PI * T::HALF).copysign(y));
        }
        let re = quarter * (T::from_f64(4.0) * x / (down * down + y * y)).ln_1p();
        let im = T::HALF * (T::TWO * y).atan2(down * (T::ONE + x) - y * y);
        Self::new(re, im)
    }

    fn signum(self) -> Self {
        let r = self.abs();
        if r == T::ZERO { Self::ZERO } else { Self::new(self.re / r, self.im / r) }
    }

    fn map_parts(self, f: impl Fn(T) -> T) -> Self {
        Self::new(f(self.re), f(self.im))
    }
}

/// `1 - z`, keeping the sign of a zero imaginary part.
fn one_minus<T: Real>(z: Complex<T>) -> Complex<T> {
    Complex::new(T::ONE - z.re, -z.im)
}

fn one_plus<T: Real>(z: Complex<T>) -> Complex<T> {
    Complex::new(T::ONE + z.re, z.im)
}

/// `x` with the signed zero imaginary part that puts it on MATLAB's side of the cuts outside [-1, 1].
fn beside_cut<T: Real>(x: T) -> Complex<T> {
    Complex::new(x, if x > T::ZERO { -T::ZERO } else { T::ZERO })
}

macro_rules! of_real {
    ($($(#[$doc:meta])* $name:ident = |$x:ident| if $inside:expr => $real:expr; else $complex:expr;)*) => { $(
        $(#[$doc])*
        pub fn $name<T: Real>($x: T) -> Complex<T> {
            if $inside { Complex::from_real($real) } else { $complex }
        }
    )* };
}

of_real! {
    /// `sqrt(x)`; imaginary for negative `x`.
    sqrt_of_real = |x| if x >= T::ZERO || x.is_nan() => x.sqrt(); else Complex::new(T::ZERO, (-x).sqrt());
    /// `log(x)`; imaginary part π for negative `x`.
    ln_of_real = |x| if x >= T::ZERO || x.is_nan() => x.ln(); else Complex::new((-x).ln(), T::PI);
    /// `log2(x)` of any real `x`.
    log2_of_real = |x| if x >= T::ZERO || x.is_nan() => x.log2(); else Complex::new((-x).log2(), T::PI / T::TWO.ln());
    /// `log10(x)` of any real `x`.
    log10_of_real = |x| if x >= T::ZERO || x.is_nan() => x.log10();
        else Complex::new((-x).log10(), T::PI / T::from_f64(10.0).ln());
    /// `log1p(x)` of any real `x`.
    ln_1p_of_real = |x| if x >= -T::ONE || x.is_nan() => x.ln_1p(); else Complex::new((-T::ONE - x).ln(), T::PI);
    /// `asin(x)` of any real `x`.
    asin_of_real = |x| if x.abs() <= T::ONE || x.is_nan() => x.asin(); else beside_cut(x).asin();
    /// `acos(x)` of any real `x`.
    acos_of_real = |x| if x.abs() <= T::ONE || x.is_nan() => x.acos(); else beside_cut(x).acos();
    /// `acosh(x)` of any real `x`.
    acosh_of_real = |x| if x >= T::ONE || x.is_nan() => x.acosh(); else Complex::from_real(x).acosh();
    /// `atanh(x)` of any real `x`.
    atanh_of_real = |x| if x.abs() <= T::ONE || x.is_nan() => x.atanh();
        else Complex::new((T::ONE / x).atanh(), (T::PI * T::HALF).copysign(x));
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    type C = Complex<f64>;

    fn near(a: C, b: C) -> bool {
        (a - b).abs() <= 1e-14 * b.abs().max(1.0)
    }

    #[test]
    fn real_arguments_take_matlabs_side_of_the_cut() {
        let pi = std::f64::consts::PI;
        let y = 1.316_957_896_924_816_6;
        let cases = [
            (asin_of_real(2.0), C::new(pi / 2.0, -y)),
            (asin_of_real(-2.0), C::new(-pi / 2.0, y)),
            (acos_of_real(2.0), C::new(0.0, y)),
            (acos_of_real(-2.0), C::new(pi, -y)),
            (acosh_of_real(0.5), C::new(0.0, pi / 3.0)),
            (acosh_of_real(-2.0), C::new(y, pi)),
            (atanh_of_real(2.0), C::new(0.549_306_144_334_054_8, pi / 2.0)),
            (ln_1p_of_real(-3.0), C::new(2f64.ln(), pi)),
            (log2_of_real(-4.0), C::new(2.0, pi / 2f64.ln())),
        ];
        for (got, want) in cases {
            assert!(near(got, want), "{got:?} is not {want:?}");
        }
    }

    proptest! {
        #[test]
        fn inverses_invert(x in -3.0f64..3.0, y in -3.0f64..3.0) {
            let z = C::new(x, y);
            let within = |a: C| (a - z).abs() <= 1e-12 * (1.0 + z.abs());
            prop_assert!(within(z.asin().sin()) && within(z.acos().cos()) && within(z.asinh().sinh()));
            prop_assert!(within(z.acosh().cosh()) && within(z.exp_m1().ln_1p()));
            if (z - C::I).abs() > 1e-3 && (z + C::I).abs() > 1e-3 {
                prop_assert!(within(z.atan().tan()));
            }
            if (z - C::ONE).abs() > 1e-3 && (z + C::ONE).abs() > 1e-3 {
                prop_assert!(within(z.atanh().tanh()));
            }
        }

        #[test]
        fn trigonometry_agrees_with_exponentials(x in -3.0f64..3.0, y in -3.0f64..3.0) {
            let z = C::new(x, y);
            let (plus, minus) = (z.mul_i().exp(), (-z.mul_i()).exp());
            prop_assert!(near(z.cos(), (plus + minus).scale(0.5)));
            prop_assert!(near(z.sin(), (plus - minus) / C::new(0.0, 2.0)));
        }
    }
}
