% Ending the program runs no later statement.
%@ source: documentation page of the function
if false, quit, end
disp('still here')
%| still here
