//! One element of an array as a scalar, and a scalar as one element, without anything in between.

use crate::array::dense::Array;
use crate::array::form::MatrixForm;
use crate::array::stored::{Latin1, Stored};
use crate::each_integer;
use crate::kernels::element::{Element, Integer};
use crate::value::Value;
use crate::value::class::Class;

/// The element number `k` (from 0) of a real array, for the classes whose scalars are values without an object.
#[inline]
pub fn load(array: &Array, k: usize) -> Option<Value> {
    fn at<T: Stored>(array: &Array, k: usize) -> Option<T> {
        array.slice::<T>()?.get(k).copied()
    }
    fn integer<T: Integer + Stored>(array: &Array, k: usize) -> Option<Value> {
        at::<T>(array, k).map(|x| Value::small_integer(T::LAYOUT.class, x.to_i128() as i64))
    }
    match array.layout().class {
        Class::Double => at::<f64>(array, k).map(Value::double),
        Class::Single => at::<f32>(array, k).map(Value::single),
        Class::Logical => at::<bool>(array, k).map(Value::logical),
        Class::Char => at::<Latin1>(array, k).map(|unit| Value::char_unit(u16::from(unit.0))),
        // Scalars of these are objects.
        Class::Int64 | Class::UInt64 => None,
        class => each_integer!(class, T => integer::<T>(array, k), else None),
    }
}

/// Puts a scalar into the element number `k` (from 0) of a real array that the caller owns. False, and nothing done,
/// where the element isn't there, the class of the array would change, or it isn't a full matrix.
#[inline]
pub fn store(array: &mut Array, k: usize, value: Value) -> bool {
    fn put<T: Stored>(array: &mut Array, k: usize, x: Option<T>) -> bool {
        let place = array.slice_mut::<T>().and_then(|elements| elements.get_mut(k));
        let (Some(place), Some(x)) = (place, x) else { return false };
        *place = x;
        true
    }
    /// The same class, or a number that is rounded to it.
    fn converted<T: Element + Stored>(value: Value) -> Option<T> {
        value.immediate_element::<T>().or_else(|| value.as_double().map(T::from_f64))
    }
    if array.form() != MatrixForm::Full {
        return false;
    }
    match array.layout().class {
        Class::Double => {
            let x = value.as_double().or_else(|| value.as_logical().map(f64::from));
            put::<f64>(array, k, x)
        }
        Class::Single => put::<f32>(array, k, converted(value)),
        Class::Logical => put::<bool>(array, k, value.as_logical()),
        Class::Int64 | Class::UInt64 | Class::Char => false,
        class => each_integer!(class, T => put::<T>(array, k, converted(value)), else false),
    }
}
