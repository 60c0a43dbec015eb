% Other shapes are refused.
%@ source: documentation page of the function
conv2(1, 1, 'foo')
%@ error: MATLAB:conv2:unknownShapeParameter "SHAPE must be 'full', 'same', or 'valid'."
