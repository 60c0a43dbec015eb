% Ending the program runs no later statement.
%@ source: documentation page of the function
if false, exit(3), end
disp('still here')
%| still here
