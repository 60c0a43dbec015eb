//! Conversion between numeric classes: `double`, `int8`, `logical`, `cast`, `typecast`.

use crate::array::dense::Array;
use crate::array::dims::Dims;
use crate::array::stored::{Elements, Stored};
use crate::builtin;
use crate::builtins::args::{Any, Text};
use crate::builtins::call::Call;
use crate::each_class;
use crate::error::{Error, ErrorKind, Result};
use crate::ops::convert::{complex_array, to_class};
use crate::ops::diagonal;
use crate::runtime::Runtime;
use crate::value::Value;
use crate::value::class::Class;

fn convert(a: Value, call: &mut Call<'_>, class: Class) -> Result<()> {
    let rt = call.rt();
    let value = to_class(rt, a, class)?;
    if value == a {
        return call.output(value.shared());
    }
    let value = diagonal::kept(rt, &a, value)?;
    call.output(value)
}

/// An immediate scalar, or a char array of one-byte characters, as doubles. `None` for everything else.
fn as_double(rt: &mut Runtime, value: &Value) -> Option<Value> {
    if let Some(x) = value.immediate_number() {
        return Some(Value::double(x));
    }
    let (codes, dims) = value.codes()?;
    let doubles = rt.written::<f64>(Dims::new(dims), |out| {
        out.iter_mut().zip(codes).for_each(|(out, code)| *out = f64::from(*code));
    });
    doubles.ok()
}

macro_rules! conversion {
    ($id:ident, $name:ident, $class:ident, $form:literal, $($doc:literal),*) => {
        builtin! {
            $(#[doc = $doc])*
            pub $id = $name((Value,));
            forms: [$form],
            inputs: 1..=1,
            outputs: 0..=1,
            purity: Pure,
            result: OfClass(Class::$class),
            quick: |rt, args| match Class::$class {
                Class::Double => as_double(rt, &args[0]),
                _ => None,
            },
            complex_integers: First,
        }

        fn $name((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
            convert(a, call, Class::$class)
        }
    };
}

conversion!(
    DOUBLE,
    double,
    Double,
    "Y = double(X)",
    " Conversion to double.",
    "",
    " Char elements give their codes, strings the numbers that they spell (NaN for others).",
    "",
    " # Errors",
    " `MATLAB:invalidConversion` for cells, structs and function handles.",
    "",
    " # Examples",
    " ```matlab",
    " double('AB')           %| 65    66",
    " double(\"2.5\")          %| 2.5000",
    " ```"
);
conversion!(
    SINGLE,
    single,
    Single,
    "Y = single(X)",
    " Conversion to single precision, rounded once.",
    "",
    " # Errors",
    " `MATLAB:invalidConversion` for cells, structs and function handles.",
    "",
    " # Examples",
    " ```matlab",
    " class(single(pi))      %| single",
    " ```"
);

macro_rules! integer_conversion {
    ($($id:ident, $name:ident, $class:ident, $form:literal, $summary:literal, $example:literal;)*) => {$(
        conversion!(
            $id, $name, $class, $form,
            $summary,
            "",
            " Rounds to the nearest integer, ties away from zero; numbers beyond the class's range give its ends, NaN gives 0.",
            "",
            " # Errors",
            " `MATLAB:invalidConversion` for cells, structs and function handles.",
            "",
            " # Examples",
            " ```matlab",
            $example,
            " ```"
        );
    )*};
}

integer_conversion! {
    INT8, int8, Int8, "Y = int8(X)", " Conversion to signed 8-bit integers.", " int8([2.5 300])        %| 3   127";
    INT16, int16, Int16, "Y = int16(X)", " Conversion to signed 16-bit integers.", " int16(-2.5)            %| -3";
    INT32, int32, Int32, "Y = int32(X)", " Conversion to signed 32-bit integers.", " int32(NaN)             %| 0";
    INT64, int64, Int64, "Y = int64(X)", " Conversion to signed 64-bit integers.", " int64(7.4)             %| 7";
    UINT8, uint8, UInt8, "Y = uint8(X)", " Conversion to unsigned 8-bit integers.", " uint8([-1 256])        %| 0   255";
    UINT16, uint16, UInt16, "Y = uint16(X)", " Conversion to unsigned 16-bit integers.", " uint16(3.5)            %| 4";
    UINT32, uint32, UInt32, "Y = uint32(X)", " Conversion to unsigned 32-bit integers.", " uint32(Inf)            %| 4294967295";
    UINT64, uint64, UInt64, "Y = uint64(X)", " Conversion to unsigned 64-bit integers.", " uint64(-5)             %| 0";
}

builtin! {
    /// The array stored full: numbers, truth values and text are returned as they are.
    ///
    /// # Errors
    /// `MATLAB:UndefinedFunction` for cells, structs, strings and function handles.
    ///
    /// # Examples
    /// ```matlab
    /// full([1 0 2])          %| 1     0     2
    /// ```
    pub FULL = full((Value,));
    forms: ["F = full(S)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: LikeFirst,
    complex_integers: First,
}

fn full((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    if a.view().is_none() {
        return Err(ErrorKind::FunctionClass { name: "full".into(), class: a.class().name().into() }.into());
    }
    let value = diagonal::full(call.rt(), a)?;
    call.output(value)
}

builtin! {
    /// Conversion to truth values: nonzero is true.
    ///
    /// # Errors
    /// `MATLAB:nologicalnan` for NaN, `MATLAB:invalidConversion` for cells, structs and function handles.
    ///
    /// # Examples
    /// ```matlab
    /// logical([0 2 -1])      %| 0   1   1
    /// ```
    pub LOGICAL = logical((Value,));
    forms: ["L = logical(A)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Logical),
    complex_integers: First,
}

fn logical((a,): (Value,), call: &mut Call<'_>) -> Result<()> {
    if a.view().is_some_and(|v| v.is_complex()) {
        return Err(Error::new("MATLAB:nologicalcomplex", "Complex values cannot be converted to logicals."));
    }
    convert(a, call, Class::Logical)
}

builtin! {
    /// Conversion to a class given by name or by an example.
    ///
    /// # Classes
    /// The class named, or that of `p`.
    ///
    /// # Errors
    /// `MATLAB:invalidConversion` for classes that don't convert, `MATLAB:validation:UnrecognizedClass` for unknown names.
    ///
    /// # Examples
    /// ```matlab
    /// cast(3.7, 'int8')      %| 4
    /// class(cast(3, 'like', single(1))) %| single
    /// ```
    pub CAST = cast(Any);
    forms: ["B = cast(A, class)", "B = cast(A, 'like', p)"],
    inputs: 2..=3,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    complex_integers: All,
}

fn cast(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let like = match args[1..] {
        [word, like] => {
            if !word.text().is_some_and(|t| t.eq_ignore_ascii_case("like")) {
                return Err(Error::new("MATLAB:cast:UnrecognizedOption", "Second argument must be 'like'.")
                    .invalid_call_in_octave());
            }
            Some(like)
        }
        _ => None,
    };
    let class = match like {
        Some(like) => like.class(),
        None => named_class(args[1])?,
    };
    let from = args[0].class().name();
    let refused = |octave: String| {
        Error::from(ErrorKind::Conversion { to: class.name().into(), from: from.into() })
            .in_octave("", octave)
    };
    if !args[0].class().is_dense() {
        return Err(refused(format!("cast: type conversion from '{from}' is not supported")));
    }
    if !class.is_dense() {
        return Err(refused(format!("cast: type conversion to '{}' is not supported", class.name())));
    }
    let value = match to_class(call.rt(), args[0], class)? {
        same if same == args[0] => same,
        other => diagonal::kept(call.rt(), &args[0], other)?,
    };
    // MATLAB: 'like' also takes over that the prototype is complex.
    let complex = like.is_some_and(|like| like.view().is_some_and(|v| v.is_complex()));
    match complex && class.is_numeric() && value.view().is_some_and(|v| !v.is_complex()) {
        true => {
            let value = as_complex(call.rt(), &value)?;
            call.output(value)
        }
        false => call.output(if value == args[0] { value.shared() } else { value }),
    }
}

/// Real numbers stored as complex ones.
fn as_complex(rt: &mut Runtime, value: &Value) -> Result<Value> {
    let Some(view) = value.view() else { return Ok(*value) };
    let array = complex_array(&view.elements, view.class, Dims::new(view.dims))?;
    Ok(rt.array(array))
}

fn named_class(value: Value) -> Result<Class> {
    let name = value.text().unwrap_or_default();
    Class::from_name(&name).ok_or_else(|| {
        let octave = match value.is_text_scalar() {
            true => format!("cast: type conversion to '{name}' is not supported"),
            false => "cast: TYPE must be a string".into(),
        };
        Error::new("MATLAB:validation:UnrecognizedClass", format!("Invalid class name '{name}'."))
            .in_octave("", octave)
    })
}

builtin! {
    /// The same bytes seen as another class.
    ///
    /// # Shapes
    /// A row for a row or scalar, else a column; `numel(X) * bytes(X) / bytes(Y)` elements.
    ///
    /// # Errors
    /// `MATLAB:typecastc:notEnoughInputElements` when the bytes don't make whole elements.
    ///
    /// # Examples
    /// ```matlab
    /// typecast(single(1), 'uint32') %| 1065353216
    /// typecast(uint8([1 0 0 0]), 'uint32') %| 1
    /// ```
    pub TYPECAST = typecast((Value, Text));
    forms: ["Y = typecast(X, class)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
    complex_integers: First,
}

fn typecast((a, Text(name)): (Value, Text), call: &mut Call<'_>) -> Result<()> {
    let class =
        Class::from_name(&name).filter(|c| c.is_numeric() || matches!(c, Class::Logical | Class::Char));
    let unsupported = || Error::new("MATLAB:typecastc:UnsupportedClass", "Unsupported class for conversion.");
    let class = class.ok_or_else(unsupported)?;
    let invalid = || {
        Error::new(
            "MATLAB:typecastc:badInputs",
            "The first input argument must be a vector of a numeric class.",
        )
    };
    let view = a.view().filter(|v| !v.is_complex()).ok_or_else(invalid)?;
    let dims = Dims::new(view.dims);
    if !(dims.is_vector() || dims.is_empty()) {
        return Err(Error::new("MATLAB:typecastc:notAVector", "The first input argument must be a vector."));
    }
    let bytes = bytes_of(&view.elements).ok_or_else(unsupported)?;
    let size = class.element_size();
    if bytes.len() % size != 0 {
        return Err(Error::new(
            "MATLAB:typecastc:notEnoughInputElements",
            "Too few input values to make output type.",
        ));
    }
    let n = bytes.len() / size;
    let dims = if dims.is_zero_by_zero() && call.rt().dialect.is_octave {
        Dims::matrix(0, 0)
    } else if dims.is_row() || dims.is_zero_by_zero() {
        Dims::row(n)
    } else {
        Dims::column(n)
    };
    let value = from_bytes(call.rt(), class, &bytes, dims)?;
    call.output(value)
}

/// The elements' bytes in the machine's order (little-endian on all that RunMat runs on).
fn bytes_of(elements: &Elements<'_>) -> Option<Vec<u8>> {
    macro_rules! bytes {
        ($s:expr) => {
            $s.iter().flat_map(|x| x.to_le_bytes()).collect()
        };
    }
    Some(match *elements {
        Elements::F64(s) => bytes!(s),
        Elements::F32(s) => bytes!(s),
        Elements::I8(s) => bytes!(s),
        Elements::I16(s) => bytes!(s),
        Elements::I32(s) => bytes!(s),
        Elements::I64(s) => bytes!(s),
        Elements::U8(s) => s.to_vec(),
        Elements::U16(s) => bytes!(s),
        Elements::U32(s) => bytes!(s),
        Elements::U64(s) => bytes!(s),
        Elements::Bool(s) => s.iter().map(|&b| b as u8).collect(),
        Elements::Char8(s) => s.iter().map(|c| c.0).collect(),
        Elements::Char16(s) => s.iter().flat_map(|c| c.0.to_le_bytes()).collect(),
        Elements::C64(_) | Elements::C32(_) | Elements::ComplexInteger(_) => return None,
    })
}

/// An element made of its little-endian bytes.
trait FromBytes: Stored {
    fn from_le(bytes: &[u8]) -> Self;
}

macro_rules! from_bytes_impl {
    ($($t:ty),*) => {$(
        impl FromBytes for $t {
            fn from_le(bytes: &[u8]) -> Self {
                let mut buffer = [0; size_of::<$t>()];
                buffer.copy_from_slice(bytes);
                <$t>::from_le_bytes(buffer)
            }
        }
    )*};
}
from_bytes_impl!(f64, f32, i8, i16, i32, i64, u8, u16, u32, u64);

impl FromBytes for bool {
    fn from_le(bytes: &[u8]) -> Self {
        bytes.iter().any(|&b| b != 0)
    }
}

fn from_bytes(rt: &mut Runtime, class: Class, bytes: &[u8], dims: Dims) -> Result<Value> {
    fn elements<T: FromBytes>(rt: &mut Runtime, bytes: &[u8], dims: Dims) -> Result<Value> {
        let elements: Vec<T> = bytes.chunks_exact(size_of::<T>()).map(T::from_le).collect();
        let array = Array::from_slice(&elements, dims).ok_or(ErrorKind::OutOfMemory)?;
        Ok(rt.array(array))
    }
    each_class!(class, T => elements::<T>(rt, bytes, dims), else {
        let units: Vec<u16> = bytes.iter().map(|&b| b as u16).collect();
        Ok(rt.char_units(&units, dims))
    })
}
