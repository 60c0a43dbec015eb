% Cells don't convert.
%@ source: MATLAB documentation
double({1})
%@ error: MATLAB:invalidConversion "Conversion to double from cell is not possible."
