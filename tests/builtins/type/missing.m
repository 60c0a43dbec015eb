% A name that means nothing is an error.
%@ source: documentation page of the function
type no_such_name_zz
%@ error: MATLAB:type:fileNotFound "File or function 'no_such_name_zz' not found."
