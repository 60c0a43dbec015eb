//! Special matrices: `magic`, `hilb`, `toeplitz`, `vander`, ….

use crate::array::dims::Dims;
use crate::array::stored::Stored;
use crate::builtin;
use crate::builtins::args::{Any, FromArgs};
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::kernels::{Complex, gallery};
use crate::ops::concat::concat;
use crate::ops::convert::{elements_as, elements_as_complex};
use crate::ops::rearrange::{Rearrange, rearrange, reshaped};
use crate::value::Value;
use crate::value::class::Class;

/// The order of a special matrix, and its class.
struct OrderArgs {
    n: usize,
    class: Class,
}

impl FromArgs for OrderArgs {
    fn from_args(call: &mut Call<'_>) -> Result<Self> {
        let invalid = || Error::new("MATLAB:invalidInput", "Order of the matrix must be a numeric scalar.");
        let n = call.args()[0].scalar_double().filter(|n| !n.is_nan()).ok_or_else(invalid)?;
        let n = n.floor().clamp(0.0, 2f64.powi(30)) as usize;
        call.rt().check_size(&Dims::matrix(n, n), size_of::<f64>())?;
        let class = match call.arg(1).map(|name| name.text().map(|t| t.into_owned())) {
            None => Class::Double,
            Some(Some(name)) if name == "double" => Class::Double,
            Some(Some(name)) if name == "single" => Class::Single,
            _ => return Err(Error::new("MATLAB:invalidInput", "Class name must be 'double' or 'single'.")),
        };
        Ok(OrderArgs { n, class })
    }
}

/// What Octave says of an argument of `name` that isn't the order of a matrix.
fn order_in_octave(name: &str, n: &Value, call: &mut Call<'_>) -> Result<()> {
    if !call.rt().dialect.is_octave {
        return Ok(());
    }
    let order = n.scalar_double();
    let text = match name {
        "magic" if order.is_some_and(|n| n < 0.0) => "magic: N must be non-negative".to_string(),
        "wilkinson" if !order.is_some_and(|n| n >= 0.0 && n.fract() == 0.0) => {
            "wilkinson: N must be a non-negative integer".to_string()
        }
        "hilb" | "invhilb" if order.is_none() => format!("{name}: N must be a scalar integer"),
        "hadamard" if order.is_none() => "hadamard: N must be 2^k*p, for p = 1, 12, 20 or 28".to_string(),
        _ => return Ok(()),
    };
    Err(Error::new("MATLAB:invalidInput", "Order of the matrix must be a numeric scalar.")
        .in_octave("", text))
}

fn square(args: &OrderArgs, call: &mut Call<'_>, elements: &[f64]) -> Result<()> {
    let side = elements.len().isqrt();
    let value = call.rt().dense(elements, Dims::matrix(side, side))?;
    let value = crate::ops::convert::to_class(call.rt(), value, args.class)?;
    call.output(value)
}

macro_rules! square_matrix {
    ($id:ident, $name:ident, $kernel:expr, [$($form:literal),*], $($doc:literal),*) => {
        builtin! {
            $(#[doc = $doc])*
            pub $id = $name(Any);
            forms: [$($form),*],
            inputs: 1..=2,
            outputs: 0..=1,
            purity: Pure,
            result: Unknown,
        }

        fn $name(Any(all): Any, call: &mut Call<'_>) -> Result<()> {
            order_in_octave(stringify!($name), &all[0], call)?;
            let args = OrderArgs::from_args(call)?;
            let kernel: fn(usize) -> Vec<f64> = $kernel;
            let mut elements = kernel(args.n);
            // Octave has another square for 2, which has no magic one.
            if stringify!($name) == "magic" && args.n == 2 && call.rt().dialect.is_octave {
                elements = vec![4.0, 1.0, 3.0, 2.0];
            }
            square(&args, call, &elements)
        }
    };
}

square_matrix!(
    MAGIC,
    magic,
    gallery::magic,
    ["M = magic(n)"],
    " Magic square: rows, columns and both diagonals have the same sum.",
    "",
    " There is none of order 2; `magic(2)` gives `[1 3; 4 2]`.",
    "",
    " # Examples",
    " ```matlab",
    " sum(magic(4))          %| 34    34    34    34",
    " ```"
);
square_matrix!(
    HILB,
    hilb,
    gallery::hilb,
    ["H = hilb(n)", "H = hilb(n, class)"],
    " Hilbert matrix: element `(i, j)` is `1/(i+j-1)`.",
    "",
    " # Examples",
    " ```matlab",
    " hilb(1)                %| 1",
    " ```"
);
square_matrix!(
    INVHILB,
    invhilb,
    gallery::invhilb,
    ["H = invhilb(n)", "H = invhilb(n, class)"],
    " Inverse of the Hilbert matrix, exact for small orders.",
    "",
    " # Examples",
    " ```matlab",
    " sum(invhilb(2))        %| -2     6",
    " ```"
);
square_matrix!(
    WILKINSON,
    wilkinson,
    gallery::wilkinson,
    ["W = wilkinson(n)", "W = wilkinson(n, class)"],
    " Wilkinson's tridiagonal matrix with pairs of nearly equal eigenvalues.",
    "",
    " # Examples",
    " ```matlab",
    " sum(wilkinson(3))      %| 2     2     2",
    " ```"
);

builtin! {
    /// Pascal's triangle as a symmetric matrix.
    ///
    /// `pascal(n, 1)` is its lower triangular Cholesky factor with signs, `pascal(n, 2)` a cube root of the identity.
    ///
    /// # Examples
    /// ```matlab
    /// sum(pascal(3))         %| 3     6    10
    /// ```
    pub PASCAL = pascal(Any);
    forms: ["P = pascal(n)", "P = pascal(n, 1)", "P = pascal(n, 2)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Double),
}

fn pascal(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let invalid = |octave: String| {
        Error::new("MATLAB:pascal:InvalidArg2", "Second argument must be 0, 1, or 2.").in_octave("", octave)
    };
    let not_scalar = || invalid("pascal: N and T must be scalars".into());
    let n = args[0].scalar_double().ok_or_else(not_scalar)?.floor().clamp(0.0, 2f64.powi(20)) as usize;
    let kind = args.get(1).map_or(Some(0.0), Value::scalar_double).ok_or_else(not_scalar)?;
    let unsigned = kind == -1.0 && call.rt().dialect.is_octave;
    let dims = Dims::matrix(n, n);
    call.rt().check_size(&dims, size_of::<f64>())?;
    let mut elements = gallery::pascal(n);
    if unsigned {
        // Octave: the factor without signs.
        let symmetric = elements.clone();
        elements = gallery::from_fn(n, n, |i, j| if i >= j { symmetric[(i - j) + j * n] } else { 0.0 });
    } else if kind == 1.0 || kind == 2.0 {
        let symmetric = elements.clone();
        // Lower triangle of binomials with alternating signs by column.
        elements = gallery::from_fn(n, n, |i, j| {
            let sign = if j % 2 == 0 { 1.0 } else { -1.0 };
            if i >= j { sign * symmetric[(i - j) + j * n] } else { 0.0 }
        });
        if kind == 2.0 {
            let lower = elements.clone();
            // The factor turned by 90 degrees clockwise; for even orders with the opposite sign.
            let sign = if n.is_multiple_of(2) { -1.0 } else { 1.0 };
            elements = gallery::from_fn(n, n, |i, j| sign * lower[(n - 1 - j) + i * n]);
        }
    } else if kind != 0.0 {
        return Err(invalid(format!("pascal: T must be -1, 0, 1, or 2, found {kind}")));
    }
    let value = call.rt().dense(&elements, dims)?;
    call.output(value)
}

builtin! {
    /// Rosser's symmetric eigenvalue test matrix of order 8.
    ///
    /// # Examples
    /// ```matlab
    /// size(rosser)           %| 8     8
    /// ```
    pub ROSSER = rosser(());
    forms: ["A = rosser"],
    inputs: 0..=0,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Double),
}

fn rosser((): (), call: &mut Call<'_>) -> Result<()> {
    let value = call.rt().dense(&gallery::rosser(), Dims::matrix(8, 8))?;
    call.output(value)
}

builtin! {
    /// Hadamard matrix: entries 1 and -1, columns orthogonal.
    ///
    /// # Errors
    /// `MATLAB:hadamard:InvalidInput` unless `n`, `n/12` or `n/20` is a power of 2.
    ///
    /// # Examples
    /// ```matlab
    /// sum(hadamard(4))       %| 4     0     0     0
    /// ```
    pub HADAMARD = hadamard(OrderArgs);
    forms: ["H = hadamard(n)", "H = hadamard(n, class)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn hadamard(args: OrderArgs, call: &mut Call<'_>) -> Result<()> {
    let elements = gallery::hadamard(args.n).ok_or_else(|| {
        Error::new(
            "MATLAB:hadamard:InvalidInput",
            "n must be an integer and n, n/12 or n/20 must be a power of 2.",
        )
        .in_octave("", "hadamard: N must be 2^k*p, for p = 1, 12, 20 or 28")
    })?;
    square(&args, call, &elements)
}

/// A first column and a first or last row; the elements of both come in one column.
struct Banded {
    column: usize,
    hankel: bool,
}

impl Rearrange for Banded {
    fn apply<T: Copy + Default>(&self, src: &[T], out: &mut [T]) {
        let (column, row) = src.split_at(self.column);
        out.copy_from_slice(&match self.hankel {
            true => gallery::hankel(column, row),
            false => gallery::toeplitz(column, row),
        });
    }
}

/// The element that first column and row share differs between them.
fn warn_of_conflict(call: &mut Call<'_>, hankel: bool) {
    let rt = call.rt();
    let (id, text) = match (rt.dialect.octave_errors, hankel) {
        (true, true) => ("", "hankel: column wins anti-diagonal conflict"),
        (true, false) => ("", "toeplitz: column wins diagonal conflict"),
        (false, true) => (
            "MATLAB:hankel:AntiDiagonalConflict",
            "Last element of input column does not match first element of input row. Column wins anti-diagonal conflict.",
        ),
        (false, false) => (
            "MATLAB:toeplitz:DiagonalConflict",
            "First element of input column does not match first element of input row. Column wins diagonal conflict.",
        ),
    };
    rt.warn(id, text);
}

fn banded(column: Value, row: Value, call: &mut Call<'_>, hankel: bool) -> Result<()> {
    let (m, n) = (column.numel(), row.numel());
    let name = if hankel { "hankel" } else { "toeplitz" };
    if [column, row].iter().any(|v| v.class() == Class::Cell) {
        return Err(crate::error::ErrorKind::FunctionClass { name: name.into(), class: "cell".into() }.into());
    }
    // Octave: matrices aren't read as vectors.
    let vector = |v: &Value| v.dims().is_vector() || v.is_empty();
    if call.rt().dialect.is_octave && !(vector(&column) && vector(&row)) {
        let text = if call.args().len() == 1 { "C must be a vector" } else { "C and R must be vectors" };
        return Err(Error::new(format!("MATLAB:{name}:vectors"), "Arguments must be vectors.")
            .in_octave("", format!("{name}: {text}")));
    }
    if call.args().len() == 2 && m > 0 && n > 0 {
        let at = |v: &Value, k: usize| v.view().map(|v| elements_as_complex::<f64>(&v.elements)[k]);
        if at(&column, if hankel { m - 1 } else { 0 }) != at(&row, 0) {
            warn_of_conflict(call, hankel);
        }
    }
    let rt = call.rt();
    let parts = [reshaped(rt, column, Dims::column(m))?, reshaped(rt, row, Dims::column(n))?];
    let joined = concat(rt, &parts, 0)?;
    let value = rearrange(rt, joined, Dims::matrix(m, n), &Banded { column: m, hankel })?;
    call.output(value)
}

builtin! {
    /// Toeplitz matrix: constant along its diagonals.
    ///
    /// From its first column and row; one argument makes it symmetric (Hermitian for complex numbers). The column decides the
    /// corner.
    ///
    /// # Errors
    /// `MATLAB:UndefinedFunction` for cells.
    ///
    /// # Examples
    /// ```matlab
    /// sum(toeplitz([1 2 3])) %| 6     5     6
    /// ```
    pub TOEPLITZ = toeplitz(Any);
    forms: ["T = toeplitz(c, r)", "T = toeplitz(r)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn toeplitz(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    if let Some(&row) = args.get(1) {
        return banded(args[0], row, call, false);
    }
    let row = args[0];
    let column = match row.view() {
        Some(view) if view.is_complex() => {
            let mut elements = elements_as_complex::<f64>(&view.elements);
            elements.iter_mut().skip(1).for_each(|z| z.im = -z.im);
            let dims = Dims::column(elements.len());
            call.rt().dense(&elements, dims)?
        }
        _ => row,
    };
    banded(column, row, call, false)
}

builtin! {
    /// Hankel matrix: constant along its antidiagonals.
    ///
    /// From its first column and last row; one argument leaves zeros below the antidiagonal. The column decides the corner.
    ///
    /// # Errors
    /// `MATLAB:UndefinedFunction` for cells.
    ///
    /// # Examples
    /// ```matlab
    /// sum(hankel([1 2 3]))   %| 6     5     3
    /// ```
    pub HANKEL = hankel(Any);
    forms: ["H = hankel(c)", "H = hankel(c, r)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn hankel(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let row = match args.get(1) {
        Some(&row) => row,
        // Refused with its class in the error.
        None if args[0].class() == Class::Cell => args[0],
        None => {
            let n = args[0].numel();
            let zeros = call.rt().filled::<f64>(Dims::row(n), |_| ())?;
            let class = args[0].class();
            crate::ops::convert::to_class(call.rt(), zeros, class)?
        }
    };
    banded(args[0], row, call, true)
}

/// A numeric vector, in double or complex double.
enum Vector {
    Real(Vec<f64>),
    Complex(Vec<Complex<f64>>),
}

fn vector(value: &Value, name: &str) -> Result<Vector> {
    let view = value.view().ok_or_else(|| crate::error::ErrorKind::FunctionClass {
        name: name.into(),
        class: value.class().name().into(),
    })?;
    Ok(match view.is_complex() {
        true => Vector::Complex(elements_as_complex(&view.elements)),
        false => Vector::Real(elements_as::<f64>(&view.elements).into_owned()),
    })
}

fn matrix<T: Stored>(call: &mut Call<'_>, elements: &[T], dims: Dims, class: Class) -> Result<()> {
    let value = call.rt().dense(elements, dims)?;
    let value = match class {
        Class::Single => crate::ops::convert::to_class(call.rt(), value, class)?,
        _ => value,
    };
    call.output(value)
}

builtin! {
    /// Vandermonde matrix: column `j` is `v.^(n-j)`.
    ///
    /// # Examples
    /// ```matlab
    /// vander(2)              %| 1
    /// sum(vander([2 3]))     %| 5     2
    /// ```
    pub VANDER = vander(Any);
    forms: ["A = vander(v)"],
    inputs: 1..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn vander(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let v = args[0];
    let octave = call.rt().dialect.is_octave;
    // Octave: a second argument tells the number of columns.
    let columns = match args.get(1).map(|n| n.scalar_double()) {
        None => v.numel(),
        Some(Some(n)) if octave && n >= 0.0 => n as usize,
        _ => return Err(crate::error::ErrorKind::BuiltinTooManyInputs.into()),
    };
    if octave && !v.dims().is_vector() {
        return Err(Error::new("MATLAB:vander:vector", "Argument must be a vector.")
            .in_octave("", "vander: polynomial C must be a vector"));
    }
    let dims = Dims::matrix(v.numel(), columns);
    call.rt().check_size(&dims, size_of::<f64>())?;
    fn powers<T: Copy + std::ops::Mul<Output = T>>(x: &[T], columns: usize, one: T) -> Vec<T> {
        gallery::from_fn(x.len(), columns, |i, j| (1..columns - j).fold(one, |power, _| power * x[i]))
    }
    match vector(&v, "vander")? {
        Vector::Real(x) => matrix(call, &powers(&x, columns, 1.0), dims, v.class()),
        Vector::Complex(x) => matrix(call, &powers(&x, columns, Complex::new(1.0, 0.0)), dims, v.class()),
    }
}

builtin! {
    /// Companion matrix of a polynomial: its eigenvalues are the roots.
    ///
    /// # Examples
    /// ```matlab
    /// sum(compan([1 0 -7 6])) %| 1     8    -6
    /// ```
    pub COMPAN = compan((Value,));
    forms: ["A = compan(p)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn compan((p,): (Value,), call: &mut Call<'_>) -> Result<()> {
    if !p.dims().is_vector() {
        return Err(Error::new("MATLAB:compan:NeedVectorInput", "Input argument must be a vector."));
    }
    let side = p.numel().saturating_sub(1);
    let dims = Dims::matrix(side, side);
    call.rt().check_size(&dims, size_of::<f64>())?;
    match vector(&p, "compan")? {
        Vector::Real(x) => matrix(call, &gallery::compan(&x, 0.0, 1.0, |a, b| -a / b), dims, p.class()),
        Vector::Complex(x) => {
            let (zero, one) = (Complex::new(0.0, 0.0), Complex::new(1.0, 0.0));
            matrix(call, &gallery::compan(&x, zero, one, |a, b| -(a / b)), dims, p.class())
        }
    }
}
