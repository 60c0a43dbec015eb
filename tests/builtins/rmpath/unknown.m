% A folder that is not there is no error.
%@ source: documentation page of the function
rmpath('/no/such/folder')
