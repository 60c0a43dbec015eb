% Cells have no text.
%@ source: spec 29.10
sprintf('%d', {1})
%@ error: MATLAB:unsupportedInputClass "Function is not defined for 'cell' inputs."
