% Integer classes have no sine.
%@ source: MATLAB documentation
sin(int8(1))
%@ error: MATLAB:UndefinedFunction "Undefined function 'sin' for input arguments of type 'int8'."
