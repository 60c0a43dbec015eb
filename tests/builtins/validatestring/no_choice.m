% The error lists the choices.
%@ source: spec 21
validatestring('z', {'a', 'b'})
%@ error: MATLAB:unrecognizedStringChoice "Expected input to match one of these values:\n\n'a', 'b'\n\nThe input, 'z', did not match any of the valid values."
