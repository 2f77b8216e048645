/** Style sheets are put into files of their own by the bundler. */
declare module '*.css';
