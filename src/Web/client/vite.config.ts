import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = 'http://127.0.0.1:5080';

// No inlined assets: a data: URI would break the content security policy of the server.
export default defineConfig({
  plugins: [react()],
  server: {
    port: 5173,
    strictPort: true,
    proxy: { '/hub': { target: server, ws: true }, '/api': server, '/demo': server, '/screen': server },
  },
  build: {
    outDir: '../wwwroot',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2022',
    rolldownOptions: { input: ['index.html', 'scherm.html', 'peiling.html'] },
  },
});
