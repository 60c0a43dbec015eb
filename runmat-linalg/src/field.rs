//! The number types of linear algebra.
//!
//! [`Field`] is what algorithms are written for: `f64` and `Complex<f64>`. [`Scalar`] adds the single classes, which are computed in
//! double and rounded once at the end: more accurate than LAPACK's single routines, with the same tolerances.

use crate::{Complex, Matrix, Op, View, bridge, product};
use faer::traits::ComplexField;
use std::fmt::Debug;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Div, Mul, MulAssign, Neg, Sub, SubAssign};

/// A double or complex double element.
pub trait Field:
    Copy
    + Debug
    + Default
    + PartialEq
    + Send
    + Sync
    + Sum
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Neg<Output = Self>
    + AddAssign
    + SubAssign
    + MulAssign
    + 'static
{
    /// 0.
    const ZERO: Self;
    /// 1.
    const ONE: Self;
    /// Whether there are imaginary parts.
    const IS_COMPLEX: bool;
    /// faer's name for the same type.
    type Faer: ComplexField;

    /// The same number for faer.
    fn to_faer(self) -> Self::Faer;
    /// The same number from faer.
    fn from_faer(x: &Self::Faer) -> Self;
    /// A real number.
    fn from_real(x: f64) -> Self;
    /// The complex number, with its imaginary part dropped where the type has none.
    fn from_complex(z: Complex<f64>) -> Self;
    /// As complex number.
    fn to_complex(self) -> Complex<f64>;
    /// Complex conjugate.
    fn conj(self) -> Self;
    /// Magnitude.
    fn abs(self) -> f64;
    /// Squared magnitude.
    fn abs2(self) -> f64;
    /// Real part.
    fn re(self) -> f64;
    /// Imaginary part.
    fn im(self) -> f64;
    /// Times a real number.
    fn scale(self, k: f64) -> Self;
    /// Neither NaN nor infinite.
    fn is_finite(self) -> bool;
}

impl Field for f64 {
    const ZERO: Self = 0.0;
    const ONE: Self = 1.0;
    const IS_COMPLEX: bool = false;
    type Faer = f64;

    #[inline(always)]
    fn to_faer(self) -> f64 {
        self
    }
    #[inline(always)]
    fn from_faer(x: &f64) -> Self {
        *x
    }
    #[inline(always)]
    fn from_real(x: f64) -> Self {
        x
    }
    #[inline(always)]
    fn from_complex(z: Complex<f64>) -> Self {
        z.re
    }
    #[inline(always)]
    fn to_complex(self) -> Complex<f64> {
        Complex::from_real(self)
    }
    #[inline(always)]
    fn conj(self) -> Self {
        self
    }
    #[inline(always)]
    fn abs(self) -> f64 {
        f64::abs(self)
    }
    #[inline(always)]
    fn abs2(self) -> f64 {
        self * self
    }
    #[inline(always)]
    fn re(self) -> f64 {
        self
    }
    #[inline(always)]
    fn im(self) -> f64 {
        0.0
    }
    #[inline(always)]
    fn scale(self, k: f64) -> Self {
        self * k
    }
    #[inline(always)]
    fn is_finite(self) -> bool {
        f64::is_finite(self)
    }
}

impl Field for Complex<f64> {
    const ZERO: Self = Self::ZERO;
    const ONE: Self = Self::ONE;
    const IS_COMPLEX: bool = true;
    type Faer = faer::c64;

    #[inline(always)]
    fn to_faer(self) -> faer::c64 {
        faer::c64::new(self.re, self.im)
    }
    #[inline(always)]
    fn from_faer(x: &faer::c64) -> Self {
        Self::new(x.re, x.im)
    }
    #[inline(always)]
    fn from_real(x: f64) -> Self {
        Self::from_real(x)
    }
    #[inline(always)]
    fn from_complex(z: Complex<f64>) -> Self {
        z
    }
    #[inline(always)]
    fn to_complex(self) -> Complex<f64> {
        self
    }
    #[inline(always)]
    fn conj(self) -> Self {
        self.conj()
    }
    #[inline(always)]
    fn abs(self) -> f64 {
        self.abs()
    }
    #[inline(always)]
    fn abs2(self) -> f64 {
        self.norm_sqr()
    }
    #[inline(always)]
    fn re(self) -> f64 {
        self.re
    }
    #[inline(always)]
    fn im(self) -> f64 {
        self.im
    }
    #[inline(always)]
    fn scale(self, k: f64) -> Self {
        self.scale(k)
    }
    #[inline(always)]
    fn is_finite(self) -> bool {
        self.is_finite()
    }
}

/// An element class of matrices: `f64`, `f32`, `Complex<f64>`, `Complex<f32>`.
pub trait Scalar: Copy + Debug + Default + PartialEq + Send + Sync + 'static {
    /// What its algorithms compute in.
    type Wide: crate::Dense;
    /// The class of its complex results.
    type Complex: Scalar<Wide = Complex<f64>>;
    /// The class of its norms and singular values.
    type Real: Scalar<Wide = f64>;
    /// `eps` of the class, for rank tolerances.
    const EPS: f64;

    /// Exact.
    fn widen(self) -> Self::Wide;
    /// Rounded to nearest.
    fn narrow(x: Self::Wide) -> Self;
    /// The product of two matrices after their operations.
    fn product(a: View<'_, Self>, a_op: Op, b: View<'_, Self>, b_op: Op) -> Matrix<Self>;
}

/// Each element of `a` in the wide class.
pub(crate) fn widened<T: Scalar>(a: View<'_, T>) -> Matrix<T::Wide> {
    Matrix { data: a.data.iter().map(|x| x.widen()).collect(), rows: a.rows, cols: a.cols }
}

/// Each element of `a` back in the narrow class.
pub(crate) fn narrowed<T: Scalar>(a: &Matrix<T::Wide>) -> Matrix<T> {
    a.map(|&x| T::narrow(x))
}

/// Real numbers in a narrow class.
pub(crate) fn narrowed_reals<T: Scalar>(x: &[f64]) -> Vec<T::Real> {
    x.iter().map(|&x| T::Real::narrow(x)).collect()
}

/// A product in simple loops or by faer's kernel.
macro_rules! real_product {
    ($t:ty) => {
        fn product(a: View<'_, Self>, a_op: Op, b: View<'_, Self>, b_op: Op) -> Matrix<Self> {
            let (m, k, n) = product::sizes(a, a_op, b, b_op);
            if product::is_small(m, k, n) {
                let wide = product::simple(widened(a).view(), a_op, widened(b).view(), b_op);
                return narrowed(&wide);
            }
            let mut out = Matrix { data: vec![0.0; m * n], rows: m, cols: n };
            bridge::multiply(a, a_op, b, b_op, &mut out.data);
            out
        }
    };
}

macro_rules! complex_product {
    ($t:ty) => {
        fn product(a: View<'_, Self>, a_op: Op, b: View<'_, Self>, b_op: Op) -> Matrix<Self> {
            narrowed(&product::complex(widened(a).view(), a_op, widened(b).view(), b_op))
        }
    };
}

macro_rules! scalar {
    ($t:ty, $wide:ty, $complex:ty, $real:ty, $eps:expr, |$x:ident| $widen:expr, $narrow:expr, $product:ident) => {
        impl Scalar for $t {
            type Wide = $wide;
            type Complex = $complex;
            type Real = $real;
            const EPS: f64 = $eps;
            #[inline(always)]
            fn widen(self) -> $wide {
                let $x = self;
                $widen
            }
            #[inline(always)]
            fn narrow($x: $wide) -> $t {
                $narrow
            }
            $product!($t);
        }
    };
}

const EPS32: f64 = f32::EPSILON as f64;

scalar!(f64, f64, Complex<f64>, f64, f64::EPSILON, |x| x, x, real_product);
scalar!(f32, f64, Complex<f32>, f32, EPS32, |x| f64::from(x), x as f32, real_product);
scalar!(Complex<f64>, Complex<f64>, Complex<f64>, f64, f64::EPSILON, |x| x, x, complex_product);
scalar!(
    Complex<f32>,
    Complex<f64>,
    Complex<f32>,
    f32,
    EPS32,
    |x| Complex::new(x.re.into(), x.im.into()),
    Complex::new(x.re as f32, x.im as f32),
    complex_product
);

/// The algorithms of one field, compiled in this crate: generic callers elsewhere don't instantiate them again.
macro_rules! dense {
    ($($(#[$doc:meta])* $name:ident($($arg:ident: $ty:ty),*) -> $out:ty = $path:path;)*) => {
        /// A [`Field`] with its algorithms; an implementation detail of [`Scalar`].
        pub trait Dense: Field {
            $($(#[$doc])* #[doc(hidden)] fn $name($($arg: $ty),*) -> $out;)*
        }
        impl Dense for f64 {
            $(fn $name($($arg: $ty),*) -> $out { $path($($arg),*) })*
        }
        impl Dense for Complex<f64> {
            $(fn $name($($arg: $ty),*) -> $out { $path($($arg),*) })*
        }
    };
}

use crate::eigen::Parts;
use crate::lu::Packed;
use crate::solve::{Solved, Solver};
use crate::{Balancing, Error, Sides, Vectors, chol, eigen, functions, hessenberg, lu, qr, solve, svd};

type Factors<F> = (Matrix<F>, Matrix<F>);
/// `U`, singular values, `V`.
pub(crate) type Triple<F> = (Matrix<F>, Vec<f64>, Matrix<F>);
/// Eigenvalues and vectors.
pub(crate) type Spectrum = (Vec<Complex<f64>>, Matrix<Complex<f64>>);

dense! {
    /// LU.
    lu(a: &Matrix<Self>) -> Packed<Self> = lu::factor;
    /// Inverse and condition.
    inverse(a: &Matrix<Self>) -> (Matrix<Self>, f64) = lu::inverse;
    /// Cholesky.
    cholesky(a: &Matrix<Self>) -> Result<Matrix<Self>, (usize, Matrix<Self>)> = chol::upper;
    /// QR.
    qr(a: &Matrix<Self>, economy: bool) -> Factors<Self> = qr::factor;
    /// Pivoted QR.
    qr_pivoted(a: &Matrix<Self>, economy: bool) -> (Matrix<Self>, Matrix<Self>, Vec<usize>) = qr::factor_pivoted;
    /// Left division.
    divide(a: &Matrix<Self>, b: &Matrix<Self>, eps: f64, only: Option<Solver>) -> Solved<Self> = solve::divide;
    /// SVD.
    svd(a: &Matrix<Self>, vectors: Vectors) -> Result<Triple<Self>, Error> = svd::decompose;
    /// Singular values.
    singular_values(a: &Matrix<Self>) -> Result<Vec<f64>, Error> = svd::values;
    /// Eigenproblem.
    eigen(a: &Matrix<Self>, sides: Sides, balancing: Balancing) -> Result<Parts, Error> = eigen::solve;
    /// Eigenvalues.
    eigenvalues(a: &Matrix<Self>, balancing: Balancing) -> Result<Vec<Complex<f64>>, Error> = eigen::values;
    /// Generalised eigenproblem.
    generalized(a: &Matrix<Self>, b: &Matrix<Self>, sides: Sides) -> Result<Parts, Error> = eigen::generalized;
    /// Hessenberg form.
    hessenberg(a: &Matrix<Self>, low: usize, high: usize) -> Factors<Self> = hessenberg::reduce;
    /// Schur form.
    schur(a: &Matrix<Self>) -> Result<Factors<Self>, Error> = eigen::schur_form;
    /// Complex Schur form.
    complex_schur(a: &Matrix<Self>) -> Result<Factors<Complex<f64>>, Error> = functions::complex_schur;
    /// Exponential.
    exponential(a: &Matrix<Self>) -> Matrix<Self> = functions::exponential;
    /// Square root.
    square_root(a: &Matrix<Self>) -> Result<Matrix<Complex<f64>>, Error> = functions::square_root;
    /// Logarithm.
    logarithm(a: &Matrix<Self>) -> Result<Matrix<Complex<f64>>, Error> = functions::logarithm;
}
