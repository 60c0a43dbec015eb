% Nothing is read before it is asked for.
%@ source: documentation page of the function
if false, x = input('? '); end
