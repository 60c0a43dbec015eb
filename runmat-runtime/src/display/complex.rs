//! MATLAB's complex elements: `   3.0000 + 4.0000i`.

use super::columns::push_chunks;
use super::frame::push_blank_line;
use super::layout::{Form, Layout, Stats, push_element};
use super::state::{FormatState, NumericStyle};
use super::view::Page;
use crate::text::number::{Case, Spec, units_len, write_exponential, write_fixed};
use crate::text::numbers::{Number, Numbers};

/// Widths of a complex column: the real field with separator, and the imaginary field without sign. Imaginary parts of
/// usual length have a blank after the sign, longer ones take its place: `+ 4.0000i`, `+10.5000i`.
struct Fields {
    layout: Layout,
    imaginary: usize,
    blank: bool,
}

/// Appends the body of a complex floating-point page.
pub(super) fn push_page(out: &mut String, page: &Page, state: &FormatState) {
    let fields = fields_of(page, state.style);
    if fields.layout.scale != 0 {
        out.push_str(&fields.layout.scale_line());
        out.push('\n');
        push_blank_line(out, state);
    }
    let width = if fields.layout.form == Form::Sign {
        1
    } else {
        fields.layout.width + fields.imaginary + 3 + usize::from(fields.blank)
    };
    push_chunks(out, page.n_cols, width, state, |out, cols| {
        for row in 0..page.n_rows {
            for col in cols.clone() {
                let (re, im) = page.parts(row, col);
                push_complex(out, re.as_double(), im.as_double(), &fields);
            }
            out.push('\n');
        }
    });
}

fn fields_of(page: &Page, style: NumericStyle) -> Fields {
    let single = matches!(page.numbers, Numbers::Single(_));
    let stats = Stats::of(page.numbers.iter().map(Number::as_double));
    let layout = Layout::complex(stats, page.is_scalar(), single, style);
    let mut imaginary = 0;
    let mut text = String::new();
    for number in page.numbers.iter().skip(1).step_by(2) {
        text.clear();
        push_part(&mut text, number.as_double().abs() / layout.divisor(), layout.form, 0);
        imaginary = imaginary.max(units_len(&text));
    }
    let usual = match layout.form {
        Form::Fixed(decimals) => decimals + 2,
        Form::Exponential(decimals) => decimals + 6,
        _ => imaginary,
    };
    Fields { layout, imaginary: imaginary.max(usual), blank: imaginary <= usual }
}

/// In complex elements zeros have their decimals.
fn push_part(out: &mut String, x: f64, form: Form, width: usize) {
    match form {
        Form::Fixed(decimals) => write_fixed(out, x + 0.0, &Spec::with_width(width, decimals)),
        Form::Exponential(decimals) => {
            write_exponential(out, x + 0.0, Case::Lower, &Spec::with_width(width, decimals));
        }
        _ => push_element(out, x, form, width),
    }
}

fn push_complex(out: &mut String, re: f64, im: f64, fields: &Fields) {
    let Layout { form, width, .. } = fields.layout;
    if form == Form::Sign {
        return push_element(out, if re == 0.0 { im } else { re }, form, 1);
    }
    let divisor = fields.layout.divisor();
    push_part(out, re / divisor, form, width);
    out.push_str(if im.is_sign_negative() && !im.is_nan() { " -" } else { " +" });
    if fields.blank {
        out.push(' ');
    }
    push_part(out, im.abs() / divisor, form, fields.imaginary);
    out.push('i');
}

/// Appends one complex value without padding: `3.0000 + 4.0000i`.
pub(super) fn push_inline(out: &mut String, re: f64, im: f64, single: bool, style: NumericStyle) {
    let stats = Stats::of([re, im].into_iter());
    let form = Layout::complex(stats, true, single, style).form;
    push_part(out, re, form, 0);
    out.push_str(if im.is_sign_negative() && !im.is_nan() { " - " } else { " + " });
    push_part(out, im.abs(), form, 0);
    out.push('i');
}
