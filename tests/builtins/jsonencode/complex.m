% Complex numbers have no JSON text.
%@ source: documentation page of jsonencode
jsonencode(1i)
%@ error: MATLAB:json:UnsupportedType "Unable to encode objects of class complex numbers as JSON-formatted text."
