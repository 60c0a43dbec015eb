% A missing folder is an error.
%@ source: documentation page of the function
cd('no_such_folder_zz')
%@ error: MATLAB:cd:NonExistentFolder
