//! Conversion of elements between classes.

use std::borrow::Cow;

use crate::array::dense::Array;
use crate::array::dims::Dims;
use crate::array::stored::{Elements, Latin1, Layout, Stored, Utf16};
use crate::array::view::View;
use crate::error::{Error, ErrorKind, Result};
use crate::kernels::Complex;
use crate::kernels::element::{Element, cast};
use crate::ops::octave::operand_type;
use crate::runtime::Runtime;
use crate::text::parse_number::str2double;
use crate::value::class::Class;
use crate::value::{Kind, Value};
use crate::{each_complex_integers, each_numeric};

/// Real elements converted to the numeric element type `T` by MATLAB's rules (rounding, saturation); complex elements
/// give their real parts. Borrowed when they are `T` already.
pub fn elements_as<'a, T: Element + Stored>(elements: &Elements<'a>) -> Cow<'a, [T]> {
    fn cast_all<S: Element, T: Element>(s: &[S]) -> Vec<T> {
        s.iter().map(|&x| cast(x)).collect()
    }
    macro_rules! same_or_cast {
        ($s:expr) => {
            match as_same($s) {
                Some(same) => Cow::Borrowed(same),
                None => Cow::Owned(cast_all($s)),
            }
        };
    }
    match *elements {
        Elements::F64(s) => same_or_cast!(s),
        Elements::F32(s) => same_or_cast!(s),
        Elements::I8(s) => same_or_cast!(s),
        Elements::I16(s) => same_or_cast!(s),
        Elements::I32(s) => same_or_cast!(s),
        Elements::I64(s) => same_or_cast!(s),
        Elements::U8(s) => same_or_cast!(s),
        Elements::U16(s) => same_or_cast!(s),
        Elements::U32(s) => same_or_cast!(s),
        Elements::U64(s) => same_or_cast!(s),
        Elements::Bool(s) => same_or_cast!(s),
        Elements::Char8(s) => Cow::Owned(s.iter().map(|&Latin1(u)| cast(u)).collect()),
        Elements::Char16(s) => Cow::Owned(s.iter().map(|&Utf16(u)| cast(u)).collect()),
        Elements::C64(s) => Cow::Owned(s.iter().map(|z| cast(z.re)).collect()),
        Elements::C32(s) => Cow::Owned(s.iter().map(|z| cast(z.re)).collect()),
        Elements::ComplexInteger(pairs) => {
            Cow::Owned(each_complex_integers!(pairs, s => s.iter().map(|z| cast(z.re)).collect()))
        }
    }
}

/// The slice seen as one of `T`, when `S` is `T`.
#[allow(unsafe_code, reason = "one type seen as itself")]
fn as_same<S: Stored, T: Stored>(s: &[S]) -> Option<&[T]> {
    if std::any::TypeId::of::<S>() != std::any::TypeId::of::<T>() {
        return None;
    }
    // SAFETY: `S` and `T` are the same type.
    Some(unsafe { std::slice::from_raw_parts(s.as_ptr().cast(), s.len()) })
}

/// Elements as complex numbers whose parts are of type `T`; each part is rounded and saturated by itself.
pub fn elements_as_complex<T: Element + Stored>(elements: &Elements<'_>) -> Vec<Complex<T>> {
    fn cast_parts<S: Element, T: Element>(s: &[Complex<S>]) -> Vec<Complex<T>> {
        s.iter().map(|z| Complex::new(cast(z.re), cast(z.im))).collect()
    }
    match *elements {
        Elements::C64(s) => cast_parts(s),
        Elements::C32(s) => cast_parts(s),
        Elements::ComplexInteger(pairs) => each_complex_integers!(pairs, s => cast_parts(s)),
        _ => elements_as::<T>(elements).iter().map(|&re| Complex::new(re, T::ZERO)).collect(),
    }
}

/// Elements as a complex array of a numeric class.
///
/// # Errors
/// Not enough memory.
pub fn complex_array(elements: &Elements<'_>, class: Class, dims: Dims) -> Result<Array> {
    let array = each_numeric!(
        class,
        T => Array::from_slice(&elements_as_complex::<T>(elements), dims),
        else Array::from_slice(&elements_as_complex::<f64>(elements), dims)
    );
    array.ok_or_else(|| ErrorKind::OutOfMemory.into())
}

/// Code units of elements taken as char codes.
pub fn elements_as_units(elements: &Elements<'_>) -> Vec<u16> {
    match *elements {
        Elements::Char8(s) => s.iter().map(|u| u.0 as u16).collect(),
        Elements::Char16(s) => s.iter().map(|u| u.0).collect(),
        _ => elements_as::<u16>(elements).into_owned(),
    }
}

/// Elements as truth values; NaN has none.
///
/// # Errors
/// `MATLAB:nologicalnan`.
pub fn elements_as_logical(elements: &Elements<'_>) -> Result<Vec<bool>> {
    let has_nan = match *elements {
        Elements::F64(s) => s.iter().any(|x| x.is_nan()),
        Elements::F32(s) => s.iter().any(|x| x.is_nan()),
        Elements::C64(s) => s.iter().any(|z| z.is_nan()),
        Elements::C32(s) => s.iter().any(|z| z.is_nan()),
        _ => false,
    };
    if has_nan {
        return Err(ErrorKind::LogicalNaN.into());
    }
    Ok(match *elements {
        Elements::Bool(s) => s.to_vec(),
        Elements::C64(s) => s.iter().map(|z| z.re != 0.0 || z.im != 0.0).collect(),
        Elements::C32(s) => s.iter().map(|z| z.re != 0.0 || z.im != 0.0).collect(),
        _ => crate::each_elements!(elements, s => s.iter().map(|&x| x != Default::default()).collect()),
    })
}

/// A dense view converted to another dense class, as an array. Numeric classes keep both parts of complex
/// elements.
///
/// # Errors
/// NaN to logical; not enough memory.
pub fn array_of_class(rt: &Runtime, view: &View<'_>, class: Class) -> Result<Array> {
    let dims = Dims::new(view.dims);
    rt.check_size(&dims, class.element_size())?;
    let e = &view.elements;
    if class == Class::Char && view.is_complex() && view.class.is_integer() {
        return Err(complex_to_char(view.class));
    }
    let array = match class {
        _ if view.is_complex() && class.is_numeric() => return complex_array(e, class, dims),
        Class::Double => Array::from_slice(&elements_as::<f64>(e), dims),
        Class::Single => Array::from_slice(&elements_as::<f32>(e), dims),
        Class::Int8 => Array::from_slice(&elements_as::<i8>(e), dims),
        Class::Int16 => Array::from_slice(&elements_as::<i16>(e), dims),
        Class::Int32 => Array::from_slice(&elements_as::<i32>(e), dims),
        Class::Int64 => Array::from_slice(&elements_as::<i64>(e), dims),
        Class::UInt8 => Array::from_slice(&elements_as::<u8>(e), dims),
        Class::UInt16 => Array::from_slice(&elements_as::<u16>(e), dims),
        Class::UInt32 => Array::from_slice(&elements_as::<u32>(e), dims),
        Class::UInt64 => Array::from_slice(&elements_as::<u64>(e), dims),
        Class::Logical => Array::from_slice(&elements_as_logical(e)?, dims),
        _ => {
            let units = elements_as_units(e);
            match units.iter().all(|&u| u <= 0xFF) {
                true => Array::from_slice(&units.iter().map(|&u| Latin1(u as u8)).collect::<Vec<_>>(), dims),
                false => Array::from_slice(&units.iter().map(|&u| Utf16(u)).collect::<Vec<_>>(), dims),
            }
        }
    };
    array.ok_or_else(|| ErrorKind::OutOfMemory.into())
}

/// Any value converted to a dense class: what `double(x)`, `int8(x)`, `logical(x)`, `char(x)` of one array give.
///
/// # Errors
/// `Conversion to double from cell is not possible.`
pub fn to_class(rt: &mut Runtime, value: Value, class: Class) -> Result<Value> {
    if value.class() == class {
        return Ok(value);
    }
    match value.kind() {
        Kind::Dense(view) => {
            if rt.dialect.is_octave && class.is_integer() && view.is_complex() {
                return Err(complex_to_integer(&value, class));
            }
            let array = array_of_class(rt, &view, class)?;
            Ok(rt.array(array))
        }
        Kind::String(strings) if class.is_float() => {
            let numbers: Vec<f64> = strings
                .items
                .iter()
                .map(|item| item.as_deref().and_then(str2double).map_or(f64::NAN, |(re, _)| re))
                .collect();
            let dims = strings.dims.clone();
            let doubles = rt.dense(&numbers, dims)?;
            to_class(rt, doubles, class)
        }
        _ => Err(ErrorKind::Conversion { to: class.name().into(), from: value.class().name().into() }.into()),
    }
}

/// A complex integer is no char code, and its real part alone isn't the number.
#[cold]
pub fn complex_to_char(from: Class) -> Error {
    ErrorKind::Conversion { to: "char".into(), from: format!("complex {}", from.name()) }.into()
}

/// Octave has no complex integers.
#[cold]
fn complex_to_integer(value: &Value, class: Class) -> Error {
    let (to, from) = (class.name(), value.class().name());
    let text = format!("invalid conversion from {} to {to}", operand_type(value));
    Error::from(ErrorKind::Conversion { to: to.into(), from: from.into() }).in_octave("", text)
}

/// The layout that elements of two dense layouts share in a common array of `class`.
pub fn layout_for(class: Class, complex: bool, wide: bool) -> Layout {
    Layout { class, complex: complex && class.is_numeric(), wide: wide && class == Class::Char }
}
